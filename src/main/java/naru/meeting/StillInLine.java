package naru.meeting;

import naru.base.RuleViolation;

/** It stands in line for a place; it is confirmed by taking what it is offered. */
public final class StillInLine extends RuleViolation {}
