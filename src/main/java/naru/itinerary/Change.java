package naru.itinerary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise than in an earlier version.
 *
 * @param before as it was, or null when it is new
 * @param after  as it is, or null when it is gone
 */
public record Change(
        @Nullable PublishedLine before, @Nullable PublishedLine after) {

    /** How it is otherwise. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** At another time or place. */
        MOVED,
        /** Called otherwise, for other people, or with something else to be ready. */
        CHANGED,
        /** At the same time on the wall, which is another moment by new rules of its zone. */
        RECKONED;

        /** The translation key of what happened. */
        public String labelKey() {
            return "change." + name();
        }
    }

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change is of something");
        }
    }

    /** What is otherwise in the second list: what is there in its order, then what is gone. */
    static List<Change> between(List<PublishedLine> before, List<PublishedLine> after) {
        return between(before, after, PublishedLine::tellsTheSame);
    }

    /** The same, where what nobody is told counts as well: notes, whom one meets. */
    static List<Change> ofEverything(List<PublishedLine> before, List<PublishedLine> after) {
        return between(before, after, PublishedLine::equals);
    }

    private static List<Change> between(
            List<PublishedLine> before,
            List<PublishedLine> after,
            BiPredicate<PublishedLine, @Nullable PublishedLine> same) {
        Map<String, PublishedLine> gone = before.stream()
                .collect(Collectors.toMap(
                        PublishedLine::line, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        List<Change> changes = new ArrayList<>();
        for (PublishedLine line : after) {
            PublishedLine was = gone.remove(line.line());
            if (!same.test(line, was)) {
                changes.add(new Change(was, line));
            }
        }
        gone.values().forEach(was -> changes.add(new Change(was, null)));
        return List.copyOf(changes);
    }

    /** What it is to one person: who is taken into something gains it, and who is taken out of it loses it. */
    Optional<Change> to(UUID memberId) {
        PublishedLine was = before == null || !before.isOf(memberId) ? null : before;
        PublishedLine is = after == null || !after.isOf(memberId) ? null : after;
        return was == null && is == null ? Optional.empty() : Optional.of(new Change(was, is));
    }

    /** How it is otherwise. */
    public Kind kind() {
        PublishedLine was = before;
        PublishedLine is = after;
        if (was == null) {
            return Kind.ADDED;
        }
        if (is == null) {
            return Kind.REMOVED;
        }
        boolean stays = was.start().equals(is.start()) && was.end().equals(is.end()) && is.isAtTheSamePlace(was);
        if (!stays) {
            return Kind.MOVED;
        }
        return is.isOtherMoment(was) ? Kind.RECKONED : Kind.CHANGED;
    }

    /** As it is, or as it was when it is gone. */
    public PublishedLine line() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** Whom it concerns: who takes part, or took part before. */
    public Set<UUID> memberIds() {
        Set<UUID> all = new HashSet<>();
        if (before != null) {
            all.addAll(before.memberIds());
        }
        if (after != null) {
            all.addAll(after.memberIds());
        }
        return all;
    }
}
