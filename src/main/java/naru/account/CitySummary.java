package naru.account;

import naru.base.Name;

/**
 * A city, as everyone may see it.
 *
 * @param code short and unique, such as {@code SN}; it stands in request numbers
 */
public record CitySummary(String code, Name name) {}
