package naru.outbox;

import naru.base.RuleViolation;

/** A letter leaves out what it is for. */
public final class PlaceholderNeeded extends RuleViolation {

    PlaceholderNeeded(String fact) {
        super(Placeholders.of(fact));
    }
}
