package naru.outbox;

import naru.base.RuleViolation;

/** The message was confidential, and its text is no longer in the store. */
public final class TextWiped extends RuleViolation {}
