package naru.meeting.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.delegation.TripPages;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import org.springframework.stereotype.Component;

/** The pages of a trip's meetings, for those who plan them. */
@Component
class MeetingPages implements TripPages {

    private final MeetingQueries queries;
    private final CurrentUser user;
    private final Words words;

    MeetingPages(MeetingQueries queries, CurrentUser user, Words words) {
        this.queries = queries;
        this.user = user;
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        if (user.get().role() != Role.COORDINATOR) {
            return List.of();
        }
        List<MeetingSummary> planned = queries.calendar(delegationId);
        return planned.isEmpty()
                ? List.of(first(delegationId, language))
                : planned.stream().map(meeting -> page(meeting, language)).toList();
    }

    private Page first(UUID delegationId, Locale language) {
        return new Page(
                "meetings/new/" + delegationId,
                words.say(language, "registrations.plan-meeting"),
                words.say(language, "plan.page.none"));
    }

    private Page page(MeetingSummary meeting, Locale language) {
        return new Page(
                "meetings/plan/" + meeting.id(),
                meeting.title().in(language),
                words.say(
                        language,
                        "plan.page.note",
                        words.say(language, meeting.state().labelKey()),
                        meeting.slots().size()));
    }
}
