package naru.tradeshow;

import java.time.ZoneId;
import java.util.UUID;
import naru.base.Name;

/** A venue, as everyone may see it. */
public record VenueSummary(UUID id, Name name, String address, ZoneId zone) {}
