package naru.outbox;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import naru.base.RuleViolation;

/** A letter names what is not known when it is written. */
public final class UnknownPlaceholder extends RuleViolation {

    UnknownPlaceholder(List<String> typed, Collection<String> facts) {
        super(String.join(", ", typed), facts.stream().map(Placeholders::of).collect(Collectors.joining(", ")));
    }
}
