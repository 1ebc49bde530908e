package naru.meeting;

import java.util.List;
import java.util.UUID;
import naru.base.MissingText;

/**
 * A company asks for a place in a slot.
 *
 * @param topic       what it wants to talk about
 * @param interpreter whether it wishes for an interpreter
 */
public record RegisterCompany(UUID slotId, String topic, List<Participant> participants, boolean interpreter) {

    public RegisterCompany {
        topic = MissingText.check("topic", topic, 500);
        participants = List.copyOf(participants);
    }
}
