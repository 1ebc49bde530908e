package naru.company;

import naru.base.RuleViolation;

/** Somebody else has approved or refused the company already. */
public final class CompanyAlreadyDecided extends RuleViolation {}
