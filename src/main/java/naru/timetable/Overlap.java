package naru.timetable;

import java.util.List;
import naru.base.RuleViolation;
import naru.base.TimeWords;

/** Somebody or something would be in two places at the same time. */
public final class Overlap extends RuleViolation {

    private final transient List<Clash> clashes;

    Overlap(List<Clash> clashes) {
        super(
                clashes.getFirst().subject().name(),
                clashes.getFirst().start().date(),
                TimeWords.span(clashes.getFirst().start(), clashes.getFirst().length()),
                clashes.getFirst().title(),
                clashes.size());
        this.clashes = List.copyOf(clashes);
    }

    /** Everything that stands in the way, the first wanted first. */
    public List<Clash> clashes() {
        return clashes;
    }
}
