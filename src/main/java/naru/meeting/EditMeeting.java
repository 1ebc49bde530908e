package naru.meeting;

import java.util.List;
import naru.base.Name;
import naru.meeting.PlanMeeting.Hours;

/**
 * What can be changed of a planned meeting besides its slots.
 *
 * @param room             hall, room or table within the venue
 * @param personsPerPlace  how many people sit on one place
 * @param placesPerCompany how many places a company may take at most
 * @param bufferBefore     minutes that stay free before each slot
 * @param bufferAfter      minutes that stay free after each slot
 * @param hours            between which hours of which days slots may lie; none where any hour of the trip will do
 */
public record EditMeeting(
        Name title,
        Name room,
        int personsPerPlace,
        int placesPerCompany,
        int bufferBefore,
        int bufferAfter,
        List<Hours> hours) {

    public EditMeeting {
        hours = List.copyOf(hours);
        if (personsPerPlace < 1 || placesPerCompany < 1 || bufferBefore < 0 || bufferAfter < 0) {
            throw new IllegalArgumentException("a meeting has room for at least one person per company");
        }
    }
}
