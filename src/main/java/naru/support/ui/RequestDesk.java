package naru.support.ui;

import java.util.List;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.access.CurrentUser;
import naru.base.ui.Live;
import naru.support.CaptureFiles;
import naru.support.Categories;
import naru.support.Colleague;
import naru.support.Inquiries;
import naru.support.Measures;
import naru.support.Notes;
import naru.support.Programmes;
import naru.support.RequestDetails;
import naru.support.RequestQueries;
import naru.support.SupportRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an opened request needs at hand. */
@Component
record RequestDesk(
        SupportRequests requests,
        ReplyDesk reply,
        Measures measures,
        Programmes programmes,
        Inquiries inquiries,
        RequestQueries queries,
        Units units,
        CaptureFiles captured,
        ReferralDesk referral,
        RelatedDesk related,
        Categories categories,
        Notes notes,
        Presence presence,
        CurrentUser user,
        Live live) {

    RequestFiles files(UUID id) {
        return new RequestFiles(id, captured, live);
    }

    PresenceLine presence(UUID id) {
        return new PresenceLine(id, presence, live);
    }

    NotesCard notes(UUID id, Runnable added) {
        return new NotesCard(id, user.get().accountId(), notes, added);
    }

    RequestDetails details(UUID id) {
        return queries.details(id);
    }

    List<UnitSummary> allUnits() {
        return units.all();
    }

    List<Colleague> colleagues() {
        return queries.colleagues();
    }

    /** What a colleague is called, or null for nobody who still works on requests. */
    @Nullable
    String nameOf(@Nullable UUID accountId) {
        return colleagues().stream()
                .filter(colleague -> colleague.id().equals(accountId))
                .findFirst()
                .map(Colleague::name)
                .orElse(null);
    }
}
