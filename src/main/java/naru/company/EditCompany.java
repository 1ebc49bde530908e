package naru.company;

import naru.base.Name;

/**
 * A company's contact corrects its profile.
 *
 * @param version the version that was loaded into the form
 */
public record EditCompany(long version, Name name) {}
