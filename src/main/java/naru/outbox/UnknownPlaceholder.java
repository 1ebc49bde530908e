package naru.outbox;

import java.util.Collection;
import java.util.stream.Collectors;
import naru.base.RuleViolation;

/** A letter names something that is not known when it is written. */
public final class UnknownPlaceholder extends RuleViolation {

    UnknownPlaceholder(String typed, Collection<String> facts) {
        super(typed, facts.stream().map(Placeholders::of).collect(Collectors.joining(", ")));
    }
}
