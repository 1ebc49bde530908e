package naru.itinerary;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.base.Name;
import naru.delegation.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * What one person on a trip goes by: their part of the version that was published last.
 *
 * @param trip        what the trip is called
 * @param member      whose it is
 * @param language    in which they read
 * @param edition     which version it is, or null while none is published
 * @param lines       what they take part in, in the order in which it starts
 * @param changes     what is otherwise for them than in the version before; empty for the first
 * @param travelling  who travels, by id, in the order of protocol
 * @param calendar    where a calendar program reads the same
 */
public record Programme(
        Name trip,
        MemberSummary member,
        Locale language,
        @Nullable Edition edition,
        List<PublishedLine> lines,
        List<Change> changes,
        Map<UUID, MemberSummary> travelling,
        URI calendar) {

    /** Which version it is, and since when. */
    public record Edition(int number, Instant at) {}

    /** Those who take part in something, in the order of protocol; who left the trip since is no longer named. */
    public List<MemberSummary> who(PublishedLine line) {
        return travelling.values().stream()
                .filter(member -> line.isOf(member.id()))
                .toList();
    }

    /** Who leads something, or null. */
    public @Nullable MemberSummary leader(PublishedLine line) {
        UUID id = line.leaderId();
        return id == null ? null : travelling.get(id);
    }

    /** Whether everybody on the trip takes part in it. */
    public boolean isOfAll(PublishedLine line) {
        return who(line).size() == travelling.size();
    }
}
