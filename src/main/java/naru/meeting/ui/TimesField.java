package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import naru.base.Name;
import naru.meeting.PlanMeeting.Hours;
import naru.meeting.PlanMeeting.NewSlot;
import naru.meeting.planning.SlotGrid;

/** What one form of meeting asks about its times. */
abstract class TimesField extends Div {

    TimesField() {
        addClassName("stack");
    }

    /**
     * Whether everything is right.
     *
     * @param aloud whether fields that are wrong say so
     */
    abstract boolean check(boolean aloud);

    /**
     * The slots of what is typed; to be asked only while {@link #check} is right.
     *
     * @param zone    the zone on whose wall the times are read
     * @param room    where a slot is that names no other place
     * @param members who attends where the fields do not say
     */
    abstract List<NewSlot> slots(ZoneId zone, Name room, List<java.util.UUID> members);

    /** How many slots each station has each day, where there are stations. */
    List<SlotGrid.Count> counts(ZoneId zone) {
        return List.of();
    }

    List<Hours> hours() {
        return List.of();
    }

    int bufferBefore() {
        return 0;
    }

    int bufferAfter() {
        return 0;
    }

    /** Whether the members who attend are chosen here, place by place. */
    boolean seatsMembers() {
        return false;
    }
}
