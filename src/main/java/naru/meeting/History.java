package naru.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.WallTime;
import naru.meeting.HistoryLine.Kind;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What happened to a registration, in order. */
@Embeddable
class History {

    @ElementCollection
    @CollectionTable(name = "registration_event", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<RegistrationEvent> events = new ArrayList<>();

    protected History() {}

    static History none() {
        return new History();
    }

    void note(Kind what, @Nullable UUID by, Instant at, @Nullable String why) {
        events.add(new RegistrationEvent(what, at, by, why, null, null));
    }

    /** It was moved away from a slot. */
    void noteMove(Slot from, UUID by, Instant at, @Nullable String why) {
        events.add(new RegistrationEvent(
                Kind.MOVED, at, by, why, from.id(), from.start().local()));
    }

    /** Its slot was moved to another time. */
    void noteShift(UUID slot, WallTime before, UUID by, Instant at) {
        events.add(new RegistrationEvent(Kind.SHIFTED, at, by, null, slot, before.local()));
    }

    List<RegistrationEvent> events() {
        return List.copyOf(events);
    }
}
