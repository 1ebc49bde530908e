package naru.base;

/** An amount is less than nothing, too large, or has more decimals than its currency. */
public final class InvalidAmount extends RuleViolation {}
