package naru.itinerary;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.account.People;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.Portal;
import naru.base.Words;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberDetails;
import naru.outbox.CalendarNews;
import naru.outbox.FeedEntry;
import naru.outbox.Letter;
import naru.outbox.LetterKind;
import naru.outbox.Outbox;
import naru.outbox.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells members of a delegation by mail what is otherwise for them in a new version of the itinerary, and their calendars
 * with it. Who has no account gets the address of a page of their own.
 */
@Component
class ItineraryNews {

    /** What a mail is read with; the page has the rest. */
    private static final int MOST_LINES = 40;

    private final Outbox outbox;
    private final People people;
    private final PhoneAddresses addresses;
    private final ProgrammeEntries entries;
    private final Portal portal;
    private final Words words;

    ItineraryNews(
            Outbox outbox,
            People people,
            PhoneAddresses addresses,
            ProgrammeEntries entries,
            Portal portal,
            Words words) {
        this.outbox = outbox;
        this.people = people;
        this.addresses = addresses;
        this.entries = entries;
        this.portal = portal;
        this.words = words;
    }

    /** Whoever nothing changes for hears nothing, nor who has no address. */
    void published(
            DelegationSummary trip, List<MemberDetails> members, Programme.Edition edition, List<Change> changes) {
        tell(trip, members, edition, changes, null);
    }

    /** The same, where nothing was planned otherwise, but is another moment by new rules of its zone. */
    void corrected(
            DelegationSummary trip, List<MemberDetails> members, Programme.Edition edition, List<Change> changes) {
        tell(trip, members, edition, changes, ItineraryLetters.RULES);
    }

    private void tell(
            DelegationSummary trip,
            List<MemberDetails> members,
            Programme.Edition edition,
            List<Change> changes,
            @Nullable LetterKind kind) {
        Map<UUID, Name> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.id(), member.facts().name()));
        Map<EmailAddress, AccountSummary> accounts =
                people.officials().stream().collect(Collectors.toMap(AccountSummary::email, Function.identity()));
        for (MemberDetails member : members) {
            List<Change> theirs = changes.stream()
                    .flatMap(change -> change.to(member.id()).stream())
                    .toList();
            EmailAddress email = member.facts().email();
            if (email != null && !theirs.isEmpty()) {
                Recipient to = recipient(member, email, accounts.get(email));
                ChangeWords said = new ChangeWords(
                        names, to.language(), (key, arguments) -> words.say(to.language(), key, arguments));
                outbox.hand(letter(trip, edition, theirs, to, member, said, kind));
            }
        }
    }

    private Letter letter(
            DelegationSummary delegation,
            Programme.Edition edition,
            List<Change> theirs,
            Recipient to,
            MemberDetails member,
            ChangeWords said,
            @Nullable LetterKind wanted) {
        LetterKind kind =
                wanted != null ? wanted : to.accountId() == null ? ItineraryLetters.PHONE : ItineraryLetters.PUBLISHED;
        String page = to.accountId() == null
                ? addresses.page(delegation.id(), member.id())
                : "delegations/itinerary/" + delegation.id();
        return new Letter(
                kind,
                to,
                page,
                Map.of(
                        "delegation", delegation.title().in(to.language()),
                        "number", String.valueOf(edition.number()),
                        "changes", lines(theirs, said)),
                calendar(theirs, edition, to.language(), portal.link(page)));
    }

    private static Recipient recipient(MemberDetails member, EmailAddress email, @Nullable AccountSummary account) {
        Locale language = account == null ? member.facts().language() : account.language();
        return new Recipient(
                account == null ? null : account.id(), member.facts().name().in(language), email, language);
    }

    private CalendarNews calendar(List<Change> theirs, Programme.Edition edition, Locale language, URI link) {
        Map<Boolean, List<FeedEntry>> byEnd = theirs.stream()
                .collect(Collectors.partitioningBy(
                        change -> change.kind() == Change.Kind.REMOVED,
                        Collectors.mapping(
                                change -> entries.entry(change.line(), edition.number(), edition.at(), language, link),
                                Collectors.toList())));
        return new CalendarNews(byEnd.getOrDefault(false, List.of()), byEnd.getOrDefault(true, List.of()));
    }

    private String lines(List<Change> changes, ChangeWords said) {
        Locale language = said.language();
        Stream<String> first = changes.stream()
                .limit(MOST_LINES)
                .flatMap(change -> Stream.concat(
                        Stream.of(line(change, language)),
                        said.of(change).stream().map(part -> words.say(language, "change.mail.part", part))));
        int left = changes.size() - MOST_LINES;
        return Stream.concat(
                        first, left > 0 ? Stream.of(words.say(language, "change.mail.more", left)) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Change change, Locale language) {
        PublishedLine line = change.line();
        return words.say(
                language,
                "change.mail",
                words.say(language, change.kind().labelKey()),
                line.title().in(language),
                LineWords.there(line, language),
                LineWords.korea(line, language));
    }
}
