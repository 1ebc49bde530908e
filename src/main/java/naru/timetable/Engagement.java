package naru.timetable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import naru.base.WallTime;

/**
 * One subject's time that is taken. The wall-clock time is what is true; the two instants are derived from it when it is
 * entered, so that the store can compare times of different zones.
 */
@Entity
class Engagement extends Root {

    private UUID causeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Subject.Kind subjectKind;

    private UUID subjectId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "zone"))
    private WallTime start;

    private int minutes;

    private Instant takenFrom;

    private Instant takenUntil;

    protected Engagement() {}

    Engagement(Booking booking, Subject subject) {
        causeId = booking.cause();
        subjectKind = subject.kind();
        subjectId = subject.id();
        title = booking.title();
        start = booking.span().start();
        minutes = (int) booking.span().length().toMinutes();
        takenFrom = booking.span().from();
        takenUntil = booking.span().until();
    }

    boolean isTakenDuring(Span span) {
        return takenFrom.isBefore(span.until()) && span.from().isBefore(takenUntil);
    }

    /** @param also whether this is only wanted as well, by the same request */
    Clash clash(Subject subject, Booking wanted, boolean also) {
        return new Clash(subject, wanted, causeId, title, start, Duration.ofMinutes(minutes), also);
    }

    UUID causeId() {
        return causeId;
    }

    UUID subjectId() {
        return subjectId;
    }
}
