package naru.itinerary;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.base.Secret;
import naru.base.access.CityScope;
import naru.base.access.ForAnyone;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberDetails;
import naru.delegation.MemberSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People's own programmes behind secret addresses. */
@Service
public class PhonePages {

    private final PhoneLinkRepository links;
    private final VersionRepository versions;
    private final DelegationBook delegations;
    private final PhoneAddresses addresses;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PhonePages(
            PhoneLinkRepository links,
            VersionRepository versions,
            DelegationBook delegations,
            PhoneAddresses addresses,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.versions = versions;
        this.delegations = delegations;
        this.addresses = addresses;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** The programme of the person whose secret that is; none when it leads nowhere, or no longer. */
    @ForAnyone
    public Optional<Programme> look(Secret secret) {
        return CityScope.everywhere(() -> transaction.execute(status -> links.findBySecret(secret.value())))
                .flatMap(link -> CityScope.in(link.city(), () -> transaction.execute(status -> opened(link))));
    }

    private Optional<Programme> opened(PhoneLink link) {
        links.markOpened(link.secret().value(), clock.instant());
        return delegations.member(link.memberId()).map(member -> programme(link, member));
    }

    private Programme programme(PhoneLink link, MemberDetails member) {
        DelegationSummary trip = delegations.get(link.delegationId());
        List<ItineraryVersion> latest = versions.findTop2ByDelegationIdOrderByNumberDesc(link.delegationId());
        List<PublishedLine> theirs =
                latest.isEmpty() ? List.of() : latest.getFirst().linesOf(member.id());
        Map<UUID, MemberSummary> travelling = new LinkedHashMap<>();
        trip.members().forEach(each -> travelling.put(each.id(), each));
        return new Programme(
                trip.title(),
                member.summary(),
                member.facts().language(),
                latest.isEmpty()
                        ? null
                        : new Programme.Edition(
                                latest.getFirst().number(), latest.getFirst().publishedAt()),
                theirs,
                latest.size() < 2 ? List.of() : Change.between(latest.getLast().linesOf(member.id()), theirs),
                travelling,
                addresses.calendar(link));
    }
}
