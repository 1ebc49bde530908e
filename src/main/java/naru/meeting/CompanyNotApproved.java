package naru.meeting;

import naru.base.RuleViolation;

/** The city has not yet approved the company: it can look, but not register. */
public final class CompanyNotApproved extends RuleViolation {}
