package naru.support;

import naru.base.RuleViolation;

/** A programme answers needs of at least one category. */
public final class ProgrammeForNothing extends RuleViolation {}
