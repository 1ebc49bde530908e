package naru.outbox;

import java.util.List;
import java.util.stream.Collectors;
import naru.base.RuleViolation;

/** A letter leaves out what it is for. */
public final class PlaceholderNeeded extends RuleViolation {

    PlaceholderNeeded(List<String> facts) {
        super(facts.stream().map(Placeholders::of).collect(Collectors.joining(", ")));
    }
}
