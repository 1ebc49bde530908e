package naru.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** Something the city does (조치·시책), answering one or many requests. */
@Entity
class Measure extends Root {

    private String title;
    private String description;
    private @Nullable UUID ownerUnitId;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Column(updatable = false)
    private UUID startedBy;

    @Column(updatable = false)
    private Instant startedAt;

    private @Nullable String result;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "measure_request", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "request_id")
    private Set<UUID> requestIds;

    protected Measure() {}

    Measure(EditMeasure words, UUID by, Instant at) {
        title = words.title();
        description = words.description();
        ownerUnitId = words.ownerUnitId();
        dueOn = words.dueOn();
        state = MeasureState.OPEN;
        startedBy = by;
        startedAt = at;
        requestIds = new HashSet<>();
    }

    void edit(EditMeasure words) {
        requireOpen();
        title = words.title();
        description = words.description();
        ownerUnitId = words.ownerUnitId();
        dueOn = words.dueOn();
    }

    /** Whether the request was not tied to it before. */
    boolean tie(UUID requestId) {
        requireOpen();
        return requestIds.add(requestId);
    }

    /** Whether the request was tied to it. */
    boolean untie(UUID requestId) {
        requireOpen();
        return requestIds.remove(requestId);
    }

    /**
     * Ends it.
     *
     * @param how  done or dropped
     * @param what what came of it, or why it is not done
     */
    void end(MeasureState how, String what, UUID by, Instant at) {
        requireOpen();
        state = how;
        result = MissingText.check("result", what, 2000);
        endedBy = by;
        endedAt = at;
    }

    private void requireOpen() {
        if (state != MeasureState.OPEN) {
            throw new MeasureOver();
        }
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    @Nullable
    UUID ownerUnitId() {
        return ownerUnitId;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    MeasureState state() {
        return state;
    }

    UUID startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    UUID endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    Set<UUID> requestIds() {
        return Set.copyOf(requestIds);
    }
}
