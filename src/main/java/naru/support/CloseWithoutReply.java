package naru.support;

import naru.base.RuleViolation;

/** Every company gets a written reply: a request without one is not closed. */
public final class CloseWithoutReply extends RuleViolation {}
