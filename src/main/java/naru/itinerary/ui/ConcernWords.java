package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Listed;
import naru.base.Name;
import naru.base.TimeWords;
import naru.itinerary.check.Entry;
import naru.itinerary.check.Objection;
import naru.itinerary.check.Opening;

/** What the check objects to, in sentences that say what to do. */
final class ConcernWords {

    private ConcernWords() {}

    /**
     * Those of one kind to the same entries together: they differ in whom they are about, and name them by protocol.
     *
     * @param ranks the ids of those who travel, in the order of protocol
     */
    static List<List<Objection>> alike(List<Objection> objections, List<UUID> ranks) {
        Comparator<Objection> byProtocol = Comparator.comparingInt(
                objection -> objection.person().map(ranks::indexOf).orElse(0));
        return objections.stream()
                .collect(Collectors.groupingBy(
                        objection -> List.of(
                                objection.getClass(),
                                objection.entries().stream().map(Entry::id).toList()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(alike -> alike.stream().sorted(byProtocol).toList())
                .toList();
    }

    /** One sentence for objections of one kind to the same entries, which name the people they are about. */
    static String say(Component on, List<Objection> alike, Locale language) {
        return switch (alike.getFirst()) {
            case Objection.PersonTwice one ->
                on.getTranslation(
                        "objection.person-twice",
                        people(alike, language),
                        words(on, one.first(), language),
                        words(on, one.second(), language));
            case Objection.ResourceTwice one ->
                on.getTranslation(
                        "objection.resource-twice",
                        one.resource().name().in(language),
                        words(on, one.first(), language),
                        words(on, one.second(), language));
            case Objection.ResourceAway one ->
                on.getTranslation(
                        "objection.resource-away",
                        one.resource().name().in(language),
                        words(on, one.entry(), language));
            case Objection.TooFewSeats one ->
                on.getTranslation(
                        "objection.seats",
                        words(on, one.entry(), language),
                        one.seats(),
                        one.entry().travellers().size());
            case Objection.RoomTwice one ->
                on.getTranslation(
                        "objection.room-twice",
                        one.place().name().in(language) + " " + one.room(),
                        words(on, one.first(), language),
                        words(on, one.second(), language));
            case Objection.OutsideOpeningHours one ->
                on.getTranslation(
                        "objection.outside-hours",
                        words(on, one.entry(), language),
                        one.place().name().in(language),
                        one.openings().stream().map(ConcernWords::hours).collect(Collectors.joining(", ")));
            case Objection.VenueClosed one ->
                on.getTranslation(
                        "objection.closed",
                        words(on, one.entry(), language),
                        one.place().name().in(language));
            case Objection.OutsidePresence one ->
                on.getTranslation(
                        "objection.outside-presence", people(alike, language), words(on, one.entry(), language));
            case Objection.TransferTooShort one ->
                on.getTranslation(
                        "objection.transfer",
                        people(alike, language),
                        words(on, one.from(), language),
                        words(on, one.to(), language),
                        one.needed(),
                        one.available());
            case Objection.NoOfficial one ->
                on.getTranslation("objection.no-official", words(on, one.entry(), language));
            case Objection.PlaceTooSmall one ->
                on.getTranslation(
                        "objection.too-small",
                        words(on, one.entry(), language),
                        one.place().name().in(language),
                        one.capacity(),
                        one.entry().expected());
        };
    }

    private static String people(List<Objection> alike, Locale language) {
        return alike.stream()
                .map(ConcernWords::person)
                .map(name -> name.in(language))
                .collect(Listed.inOneLine());
    }

    private static Name person(Objection objection) {
        return switch (objection) {
            case Objection.PersonTwice one -> one.traveller().name();
            case Objection.OutsidePresence one -> one.traveller().name();
            case Objection.TransferTooShort one -> one.traveller().name();
            case Objection.ResourceTwice one -> one.resource().name();
            case Objection.ResourceAway one -> one.resource().name();
            case Objection.TooFewSeats one -> one.entry().title();
            case Objection.RoomTwice one -> one.place().name();
            case Objection.OutsideOpeningHours one -> one.place().name();
            case Objection.VenueClosed one -> one.place().name();
            case Objection.PlaceTooSmall one -> one.place().name();
            case Objection.NoOfficial one -> one.entry().title();
        };
    }

    /** "「개별 상담」 1월 7일 (목) 14:00": what it is, and when it starts there. */
    private static String words(Component on, Entry entry, Locale language) {
        return on.getTranslation(
                "objection.entry",
                entry.title().in(language),
                TimeWords.day(entry.start().date(), language),
                entry.start().local().toLocalTime());
    }

    private static String hours(Opening opening) {
        LocalTime until = opening.until();
        return opening.from() + "–" + until;
    }
}
