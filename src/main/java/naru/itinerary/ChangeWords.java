package naru.itinerary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import naru.base.Listed;
import naru.base.Name;
import naru.base.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise about something that stays on the programme, in words: the same in mails, on screens and on phones.
 *
 * @param people   what those who travel are called, by id, in the order of protocol
 * @param language of the reader
 * @param say      says the text of a key in that language
 */
public record ChangeWords(Map<UUID, Name> people, Locale language, BiFunction<String, Object[], String> say) {

    /** A phrase for each thing that is otherwise; none for what is new or gone. */
    public List<String> of(Change change) {
        PublishedLine before = change.before();
        PublishedLine after = change.after();
        return before == null || after == null ? List.of() : between(before, after);
    }

    private List<String> between(PublishedLine before, PublishedLine after) {
        List<String> all = new ArrayList<>();
        part(all, "title", before.title().in(language), after.title().in(language));
        part(all, "kind", said(before.kind().labelKey()), said(after.kind().labelKey()));
        part(all, "time", LineWords.there(before, language), LineWords.there(after, language));
        moments(all, before, after);
        if (!after.isAtTheSamePlace(before)) {
            part(all, "place", LineWords.place(before, language), LineWords.place(after, language));
        }
        part(all, "address", before.address(), after.address());
        people(all, "in", after.memberIds(), before.memberIds());
        people(all, "out", before.memberIds(), after.memberIds());
        part(all, "leader", leader(before), leader(after));
        part(all, "host", before.host(), after.host());
        part(all, "counterparts", inOneLine(before.counterparts()), inOneLine(after.counterparts()));
        needs(all, before.kept(), after.kept());
        return List.copyOf(all);
    }

    /** The clock on the wall stays what it is. */
    private void moments(List<String> all, PublishedLine before, PublishedLine after) {
        Moments then = before.moments();
        if (then != null && after.isOtherMoment(before)) {
            all.add(said(
                    "change.part.moment",
                    LineWords.there(after, language),
                    TimeWords.korea(then.startInKorea(), then.endInKorea(), language),
                    LineWords.korea(after, language)));
        }
    }

    private void needs(List<String> all, @Nullable KeptFacts before, @Nullable KeptFacts after) {
        if (before == null || after == null || after.needsTheSame(before)) {
            return;
        }
        if (before.resourceNames() != null && after.resourceNames() != null) {
            part(all, "resources", booked(before), booked(after));
        } else if (!before.resources().equals(after.resources())) {
            // What was booked before was not kept by its name.
            all.add(said("change.part.resources.now", words(booked(after))));
        }
        part(all, "gift", before.gift(), after.gift());
        part(all, "dress", before.dress(), after.dress());
    }

    private String booked(KeptFacts kept) {
        return kept.booked().stream().map(name -> name.in(language)).collect(Listed.inOneLine());
    }

    /** Who has left the trip is not named. */
    private void people(List<String> all, String how, Set<UUID> those, Set<UUID> without) {
        Set<UUID> rest = new HashSet<>(those);
        rest.removeAll(without);
        String names = people.entrySet().stream()
                .filter(each -> rest.contains(each.getKey()))
                .map(each -> each.getValue().in(language))
                .collect(Listed.inOneLine());
        if (!names.isEmpty()) {
            all.add(said("change.part." + how, names));
        }
    }

    private @Nullable String leader(PublishedLine line) {
        Name name = line.leaderId() == null ? null : people.get(line.leaderId());
        return name == null ? null : name.in(language);
    }

    private static @Nullable String inOneLine(@Nullable String lines) {
        return lines == null ? null : lines.lines().collect(Listed.inOneLine());
    }

    private void part(List<String> all, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            all.add(said("change.part." + what, words(before), words(after)));
        }
    }

    private String words(@Nullable String known) {
        return known == null || known.isBlank() ? said("change.part.none") : known;
    }

    private String said(String key, Object... arguments) {
        return say.apply(key, arguments);
    }
}
