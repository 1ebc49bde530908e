package naru.tradeshow;

import naru.base.RuleViolation;

/** Another trade show has this code; perhaps it is the same show, entered for all by another city. */
public final class TradeShowCodeTaken extends RuleViolation {

    TradeShowCodeTaken(String code) {
        super(code);
    }
}
