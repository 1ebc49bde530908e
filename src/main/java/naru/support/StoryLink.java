package naru.support;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import naru.base.Money;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A request with one of its replies, one of its measures, and one amount of one report of what came of it, where it has any:
 * a row of {@link StoryRepository}.
 */
record StoryLink(
        SupportRequest request,
        Name category,
        @Nullable Name ownerUnit,
        @Nullable Name heldBy,
        @Nullable Reply reply,
        @Nullable StoryMeasure measure,
        @Nullable Said said) {

    StoryLink(
            SupportRequest request,
            Name category,
            @Nullable Name ownerUnit,
            @Nullable Name heldBy,
            @Nullable Reply reply,
            @Nullable UUID measureId,
            @Nullable String title,
            @Nullable MeasureState state,
            @Nullable UUID reportId,
            @Nullable Integer months,
            @Nullable Integer consultations,
            @Nullable Boolean contracted,
            @Nullable String remark,
            @Nullable Integer position,
            @Nullable OutcomeKind kind,
            @Nullable Money money) {
        this(
                request,
                category,
                ownerUnit,
                heldBy,
                reply,
                measureId == null ? null : new StoryMeasure(measureId, requireNonNull(title), requireNonNull(state)),
                reportId == null
                        ? null
                        : new Said(
                                new Report(
                                        reportId,
                                        requireNonNull(months),
                                        requireNonNull(consultations),
                                        requireNonNull(contracted),
                                        remark),
                                position == null
                                        ? null
                                        : new Line(
                                                position,
                                                new OutcomeAmount(requireNonNull(kind), requireNonNull(money)))));
    }

    /** What a company said, but for the amounts. */
    record Report(
            UUID id,
            int months,
            int consultations,
            boolean contracted,
            @Nullable String remark) {}

    /** An amount, and which of the report's it is. */
    record Line(int position, OutcomeAmount amount) {}

    /** A report with one of its amounts, if it has any. */
    record Said(Report report, @Nullable Line line) {}
}
