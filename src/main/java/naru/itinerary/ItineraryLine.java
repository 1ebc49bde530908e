package naru.itinerary;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.WallTime;
import naru.delegation.MemberSummary;
import naru.tradeshow.VenueSummary;
import org.jspecify.annotations.Nullable;

/**
 * What one reads on an itinerary at one time: an item, or all of a meeting with companies on one day.
 *
 * @param key      what it is a line of: the same however it is planned
 * @param entryIds by which a check knows what is in it
 * @param end      on the wall of the place where it ends
 * @param room     the part of the venue, or null; of an item, what was typed stands for both languages
 * @param members  who takes part, in the order of protocol
 * @param leader   who of them leads, or null
 * @param slots    how many times companies can book, of a meeting; else 0
 * @param item     what can be changed here, or null for a meeting
 */
public record ItineraryLine(
        String key,
        Set<UUID> entryIds,
        ItemKind kind,
        Name title,
        WallTime start,
        WallTime end,
        @Nullable VenueSummary venue,
        @Nullable Name room,
        List<MemberSummary> members,
        @Nullable MemberSummary leader,
        int slots,
        @Nullable ItemDetails item) {}
