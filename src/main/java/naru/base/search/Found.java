package naru.base.search;

import java.util.UUID;

/**
 * Something that was found.
 *
 * @param kind    the name of the entity
 * @param about   the id of what it leads to
 * @param excerpt where it says so
 */
public record Found(String kind, UUID about, Excerpt excerpt) {}
