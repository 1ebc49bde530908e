package naru.outbox;

import naru.base.RuleViolation;

/** The message is sent, or will be without anyone's help. */
public final class NotGivenUp extends RuleViolation {}
