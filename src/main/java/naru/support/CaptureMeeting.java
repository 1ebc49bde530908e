package naru.support;

import java.util.List;
import java.util.UUID;
import naru.meeting.Outcome;

/**
 * What an official records after meeting a company.
 *
 * @param needs what the company needs; empty when it needs nothing, or did not come
 */
public record CaptureMeeting(UUID registrationId, Outcome outcome, List<NewNeed> needs) {

    public CaptureMeeting {
        needs = List.copyOf(needs);
        if (outcome == Outcome.NO_SHOW && !needs.isEmpty()) {
            throw new IllegalArgumentException("a company that did not come said nothing");
        }
    }
}
