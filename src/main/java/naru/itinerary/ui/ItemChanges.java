package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Differences;
import naru.delegation.MemberDetails;
import naru.itinerary.EditItem;
import naru.itinerary.Itinerary;
import naru.tradeshow.VenueDetails;

/** What somebody else changed of an item while it was being edited, field by field. */
final class ItemChanges {

    private final Itinerary itinerary;
    private final List<VenueDetails> venues;
    private final Differences<EditItem> fields;
    private final Locale language;

    /**
     * @param speaker   the component whose language is spoken
     * @param itinerary what it is an item of
     */
    ItemChanges(Component speaker, Itinerary itinerary, List<VenueDetails> venues, EditItem before, EditItem now) {
        this.itinerary = itinerary;
        this.venues = venues;
        fields = new Differences<>(speaker, before, now);
        language = fields.language();
    }

    List<Change> all() {
        return fields.field("item.kind", item -> fields.say(item.kind().labelKey()))
                .name("item.title", EditItem::title)
                .field("item.start", item -> TimeWords.there(item.start(), language))
                .field("item.end", item -> TimeWords.there(item.end(), language))
                .field("item.venue", this::venue)
                .field("item.room", EditItem::room)
                .field("item.groups", this::groups)
                .field("item.members", this::who)
                .field("item.leader", this::leader)
                .field("item.host", EditItem::host)
                .field("item.counterparts", item -> CounterpartLines.write(item.counterparts()))
                .field("item.notes", EditItem::notes)
                .field("item.resources", this::booked)
                .field("item.gift", item -> item.needs().gift())
                .field("item.dress", item -> item.needs().dress())
                .all();
    }

    private String venue(EditItem item) {
        return venues.stream()
                .filter(each -> each.id().equals(item.venueId()))
                .map(each -> each.facts().name().in(language))
                .findFirst()
                .orElse("");
    }

    private String who(EditItem item) {
        return itinerary.members().stream()
                .filter(member -> item.attendance().memberIds().contains(member.id()))
                .map(this::name)
                .collect(Listed.inOneLine());
    }

    private String groups(EditItem item) {
        return itinerary.groups().stream()
                .filter(group -> item.attendance().groupIds().contains(group.id()))
                .map(group -> group.facts().name().in(language))
                .collect(Listed.inOneLine());
    }

    private String leader(EditItem item) {
        return itinerary.members().stream()
                .filter(member -> member.id().equals(item.attendance().leaderId()))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private String booked(EditItem item) {
        return itinerary.resources().stream()
                .filter(each -> item.needs().resourceIds().contains(each.id()))
                .map(each -> each.facts().name().in(language))
                .collect(Listed.inOneLine());
    }

    private String name(MemberDetails member) {
        return member.summary().in(language);
    }
}
