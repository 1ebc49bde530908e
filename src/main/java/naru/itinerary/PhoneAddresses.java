package naru.itinerary;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import naru.base.Portal;
import org.springframework.stereotype.Component;

/** Where people on a trip find their own programme, as page and as calendar. */
@Component
class PhoneAddresses {

    private final PhoneLinkRepository links;
    private final Portal portal;
    private final Clock clock;

    PhoneAddresses(PhoneLinkRepository links, Portal portal, Clock clock) {
        this.links = links;
        this.portal = portal;
        this.clock = clock;
    }

    /** The address of somebody's page, without that of the portal; made when there is none. */
    String page(UUID delegationId, UUID memberId) {
        return page(links.findByMemberId(memberId)
                .orElseGet(() -> links.save(new PhoneLink(delegationId, memberId, clock.instant()))));
    }

    PhoneLinkSummary summary(PhoneLink link) {
        return new PhoneLinkSummary(portal.link(page(link)), calendar(link), link.madeAt(), link.openedAt());
    }

    /** What a calendar program subscribes to. */
    URI calendar(PhoneLink link) {
        return portal.link("calendar/" + link.secret().value() + ".ics");
    }

    URI pageLink(PhoneLink link) {
        return portal.link(page(link));
    }

    private static String page(PhoneLink link) {
        return "pocket/of/" + link.secret().value();
    }
}
