package naru.account;

import naru.base.Happened;

/**
 * A city joined the portal. Published within the transaction that founds it and in the scope of the city, so that features
 * can put in what each city starts with.
 */
public record CityFounded(String city) implements Happened {}
