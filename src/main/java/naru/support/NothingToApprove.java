package naru.support;

import naru.base.RuleViolation;

/** No reply waits for approval. */
public final class NothingToApprove extends RuleViolation {}
