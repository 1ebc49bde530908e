package naru.company;

import java.util.List;

/**
 * A company with its people.
 *
 * @param version what a form saw, so that it does not overwrite what it has not seen
 */
public record CompanyDetails(CompanySummary company, long version, List<ContactDetails> contacts) {}
