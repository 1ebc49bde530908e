package naru.company;

import java.util.UUID;

/**
 * A company's presence at a show.
 *
 * @param pavilion the hall or joint stand
 * @param booth    its number, as signs at the show have it
 * @param products what is shown
 */
public record ExhibitSummary(UUID id, UUID tradeShowId, String pavilion, String booth, String products) {}
