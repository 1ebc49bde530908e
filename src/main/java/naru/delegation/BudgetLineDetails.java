package naru.delegation;

import java.util.UUID;

/**
 * A line of a trip's budget, as it is stored.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record BudgetLineDetails(UUID id, long version, EditBudgetLine facts) {}
