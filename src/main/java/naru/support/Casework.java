package naru.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person works on a request: finds it as the form saw it, changes it, and the screens hear of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Casework {

    private final RequestRepository requests;
    private final EntityManager store;
    private final RequestNews news;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    Casework(
            RequestRepository requests,
            EntityManager store,
            RequestNews news,
            People people,
            CurrentUser user,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.news = news;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A request of one's own city.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     */
    SupportRequest load(UUID id, long version) {
        SupportRequest request = find(id);
        ChangedMeanwhile.check(version, request.version());
        return request;
    }

    /**
     * A request of one's own city, whoever saved it last.
     *
     * @throws NotFound when one's own city has no such request
     */
    SupportRequest find(UUID id) {
        return requests.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** Does one thing with a request, as {@link #load} finds it. */
    void change(UUID id, long version, BiConsumer<SupportRequest, Stamp> move) {
        SupportRequest request = load(id, version);
        move.accept(request, stamp());
        news.changed(request);
    }

    /** Makes whoever saw the request before hear of a change beside it, as of a draft, before saving over it. */
    void touch(SupportRequest request) {
        store.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        news.changed(request);
    }

    Stamp stamp() {
        return new Stamp(me(), clock.instant());
    }

    UUID me() {
        return user.get().accountId();
    }

    @Nullable
    UUID myUnit() {
        UUID me = me();
        AccountSummary account = people.byId(List.of(me)).get(me);
        return account == null ? null : account.unitId();
    }
}
