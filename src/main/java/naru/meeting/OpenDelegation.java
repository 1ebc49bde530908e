package naru.meeting;

import naru.delegation.DelegationSummary;

/** A delegation that companies may register for now, and how many places are left. */
public record OpenDelegation(DelegationSummary delegation, int freePlaces) {}
