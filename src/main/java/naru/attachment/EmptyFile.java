package naru.attachment;

import naru.base.RuleViolation;

/** There is nothing in the file. */
public final class EmptyFile extends RuleViolation {}
