package naru.itinerary;

import java.util.List;
import naru.delegation.MemberDetails;
import naru.itinerary.check.Objection;

/**
 * What a delay would do, before anything is moved.
 *
 * @param shifts   what it reaches, in the order in which it starts
 * @param people   for whom something moves, in the order of protocol
 * @param meetings meetings with companies that day which they take part in; they stay, for they were promised
 * @param broken   what would not work then, and works now
 * @param latest   the number of the latest published version; 0 where there is none
 * @param pending  how many changes are not published yet, without this one
 * @param seen     stands for all of this: whoever has it moves what it says, or nothing
 */
public record DelayPreview(
        List<Shift> shifts,
        List<MemberDetails> people,
        List<ItineraryLine> meetings,
        List<Objection> broken,
        int latest,
        int pending,
        String seen) {

    /** How many items would move. */
    public long moving() {
        return shifts.stream().filter(Shift::moves).count();
    }
}
