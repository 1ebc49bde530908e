package naru.support;

import java.util.List;
import java.util.stream.Collectors;
import naru.base.RuleViolation;
import naru.outbox.Placeholders;

/** A reply still has gaps where a template had a placeholder. */
public final class GapsLeft extends RuleViolation {

    GapsLeft(List<String> facts) {
        super(facts.stream().map(Placeholders::of).collect(Collectors.joining(", ")));
    }
}
