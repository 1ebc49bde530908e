package naru.itinerary;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import naru.account.OtherCalendars;
import naru.base.Secret;
import naru.base.Words;
import naru.base.access.CityScope;
import naru.delegation.DelegationBook;
import naru.delegation.MemberDetails;
import naru.outbox.FeedEntry;
import naru.outbox.FeedWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People's own programmes as calendars, behind the same secret as their pages. */
@Component
class PhoneCalendars implements OtherCalendars {

    private final PhoneLinkRepository links;
    private final VersionRepository versions;
    private final DelegationBook delegations;
    private final PhoneAddresses addresses;
    private final ProgrammeEntries entries;
    private final FeedWriter writer;
    private final Words words;
    private final TransactionTemplate reading;

    PhoneCalendars(
            PhoneLinkRepository links,
            VersionRepository versions,
            DelegationBook delegations,
            PhoneAddresses addresses,
            ProgrammeEntries entries,
            FeedWriter writer,
            Words words,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.versions = versions;
        this.delegations = delegations;
        this.addresses = addresses;
        this.entries = entries;
        this.writer = writer;
        this.words = words;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public Optional<String> read(Secret secret) {
        return CityScope.everywhere(() -> reading.execute(status -> links.findBySecret(secret.value())))
                .flatMap(link -> CityScope.in(
                        link.city(),
                        () -> reading.execute(
                                status -> delegations.member(link.memberId()).map(member -> calendar(link, member)))));
    }

    private String calendar(PhoneLink link, MemberDetails member) {
        Locale language = member.facts().language();
        return writer.write(
                words.say(
                        language,
                        "pocket.calendar.name",
                        delegations.get(link.delegationId()).title().in(language),
                        member.facts().name().in(language)),
                entries
                        .of(
                                member.id(),
                                versions.findByDelegationIdOrderByNumberDesc(link.delegationId()),
                                language,
                                addresses.pageLink(link),
                                line -> true)
                        .stream()
                        .sorted(Comparator.comparing(FeedEntry::uid))
                        .toList());
    }
}
