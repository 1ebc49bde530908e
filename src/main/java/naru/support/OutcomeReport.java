package naru.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** What a company says of one request, so many months after its first reply. It may correct itself until it is asked anew. */
@Entity
class OutcomeReport extends Root {

    /** When companies are asked. */
    static final List<Integer> MONTHS = List.of(3, 6, 12);

    /** For so long an answer is taken: until the next question, and after the last one no longer than that. */
    private static final int MONTHS_TO_ANSWER = 6;

    @Column(updatable = false)
    private UUID questionId;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private int months;

    @Column(updatable = false)
    private LocalDate askedOn;

    private @Nullable Instant answeredAt;

    @Column
    private @Nullable UUID answeredBy;

    private @Nullable Integer consultations;
    private @Nullable Boolean contracted;
    private @Nullable String remark;

    @ElementCollection
    @CollectionTable(name = "outcome_amount", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<OutcomeAmount> amounts;

    protected OutcomeReport() {}

    OutcomeReport(UUID questionId, UUID requestId, int months, LocalDate askedOn) {
        this.questionId = questionId;
        this.requestId = requestId;
        this.months = months;
        this.askedOn = askedOn;
        amounts = new ArrayList<>();
    }

    /**
     * Takes the company's answer, in place of what it said before.
     *
     * @param askedAnew whether it was asked about the same request since
     */
    void answer(OutcomeAnswer said, boolean askedAnew, LocalDate today, Stamp stamp) {
        if (!isOpen(askedAnew, today)) {
            throw new OutcomeSettled();
        }
        consultations = said.consultations();
        contracted = said.contracted();
        remark = said.remark();
        amounts.clear();
        amounts.addAll(said.amounts());
        answeredAt = stamp.at();
        answeredBy = stamp.by();
    }

    /** Whether an answer is still taken. */
    boolean isOpen(boolean askedAnew, LocalDate today) {
        return !askedAnew && !today.isAfter(askedOn.plusMonths(MONTHS_TO_ANSWER));
    }

    /** What the company said, or null while it said nothing. */
    @Nullable
    OutcomeAnswer said() {
        return answeredAt == null
                ? null
                : new OutcomeAnswer(
                        Objects.requireNonNull(consultations), Objects.requireNonNull(contracted), amounts, remark);
    }

    UUID questionId() {
        return questionId;
    }

    UUID requestId() {
        return requestId;
    }

    int months() {
        return months;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
