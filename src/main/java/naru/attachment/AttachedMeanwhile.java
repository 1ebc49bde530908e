package naru.attachment;

import naru.base.RuleViolation;

/** Somebody else attached a file to the same thing at the same moment. */
public final class AttachedMeanwhile extends RuleViolation {}
