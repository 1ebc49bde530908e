package naru.support;

import naru.base.RuleViolation;

/** It goes on as part of another request. */
public final class AlreadyMerged extends RuleViolation {}
