package naru.account;

import naru.base.RuleViolation;

/** Nobody closes their own account: the last administrator would lock everyone out. */
public final class OwnAccount extends RuleViolation {}
