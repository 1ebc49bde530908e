package naru.tradeshow;

import java.util.UUID;

/**
 * A trade show, as those see it who may correct it.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record TradeShowDetails(UUID id, long version, PlanTradeShow facts) {}
