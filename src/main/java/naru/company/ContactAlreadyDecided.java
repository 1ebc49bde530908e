package naru.company;

import naru.base.RuleViolation;

/** Somebody else has confirmed or refused the person already. */
public final class ContactAlreadyDecided extends RuleViolation {}
