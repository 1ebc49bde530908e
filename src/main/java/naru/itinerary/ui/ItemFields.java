package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.delegation.DelegationSummary;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.itinerary.Attendance;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import naru.itinerary.Needs;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.ui.VenueLabels;
import org.jspecify.annotations.Nullable;

/** What is asked of something on the itinerary. */
final class ItemFields extends Div {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final transient Itinerary itinerary;
    private final ComboBox<VenueDetails> venue = new ComboBox<>(getTranslation("item.venue"));
    private final ComboBox<ZoneId> zone = Inputs.zone(getTranslation("item.zone"));
    private final NeedsFields needs;
    private final ComboBox<ZoneId> endZone = Inputs.zone(getTranslation("item.end-zone"));

    ItemFields(ItineraryDesk desk, Itinerary itinerary, @Nullable EditItem known) {
        this.itinerary = itinerary;
        needs = new NeedsFields(itinerary.resources(), known == null ? Needs.NOTHING : known.needs());
        addClassName("stack");
        List<VenueDetails> venues = desk.venues().all().stream()
                .sorted(VenueLabels.nearest(itinerary.delegation().tradeShowId()))
                .toList();
        add(what(), when(), where(venues, desk.shows().all()), who(), needs, more());
        binder.readRecord(known == null ? nothing(desk) : fields(known, venues));
    }

    /**
     * What is typed, or nothing when a field is wrong and says so.
     *
     * @throws naru.base.RuleViolation when it makes no sense as a whole
     */
    Optional<EditItem> read() {
        return Inputs.read(binder).map(typed -> typed.command(needs.read()));
    }

    private Div what() {
        Select<ItemKind> kind = new Select<>();
        kind.setLabel(getTranslation("item.kind"));
        kind.setItems(ItemKind.planned());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> {
            boolean transfer = change.getValue() == ItemKind.TRANSFER;
            endZone.setVisible(transfer);
            venue.setVisible(!transfer);
        });
        Inputs.required(binder, kind, "kind");
        return stack(kind, new NameFields(getTranslation("item.title")).bind(binder, "title"));
    }

    private FormLayout when() {
        DateTimePicker start = Inputs.moment(getTranslation("item.start"));
        DateTimePicker end = Inputs.moment(getTranslation("item.end"));
        Inputs.required(binder, start, "start");
        Inputs.required(binder, end, "end");
        Inputs.required(binder, zone, "zone");
        binder.forField(endZone)
                .withValidator(chosen -> chosen != null || !endZone.isVisible(), Inputs.missing())
                .bind("endZone");
        start.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && end.isEmpty()) {
                end.setValue(change.getValue().plusHours(1));
            }
        });
        return new FormLayout(start, end, zone, endZone);
    }

    private FormLayout where(List<VenueDetails> venues, List<TradeShowSummary> shows) {
        venue.setItems(venues);
        venue.setItemLabelGenerator(new VenueLabels(shows, getLocale()));
        venue.setHelperText(getTranslation("item.venue.help"));
        venue.setWidthFull();
        venue.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                zone.setValue(change.getValue().facts().zone());
            }
        });
        TextField room = Inputs.text(getTranslation("item.room"), 120);
        binder.forField(venue).bind("venue");
        binder.forField(room).bind("room");
        return new FormLayout(venue, room);
    }

    private Div who() {
        MultiSelectComboBox<MemberDetails> members = new MultiSelectComboBox<>(getTranslation("item.members"));
        members.setItems(itinerary.members());
        members.setItemLabelGenerator(member -> member.summary().in(getLocale()));
        members.setWidthFull();
        binder.forField(members)
                .withValidator(chosen -> !chosen.isEmpty(), Inputs.missing())
                .bind("members");
        Select<MemberDetails> leader = new Select<>();
        leader.setLabel(getTranslation("item.leader"));
        leader.setItems(itinerary.members());
        leader.setEmptySelectionAllowed(true);
        leader.setEmptySelectionCaption(getTranslation("item.leader.none"));
        leader.setItemLabelGenerator(member -> member == null
                ? getTranslation("item.leader.none")
                : member.summary().in(getLocale()));
        leader.setWidthFull();
        binder.forField(leader).bind("leader");
        ItemGroupsField groups = new ItemGroupsField(itinerary, members);
        binder.forField(groups).bind("groups");
        return stack(groups, members, leader);
    }

    private Div more() {
        TextField host = Inputs.text(getTranslation("item.host"), 120);
        binder.forField(host).bind("host");
        TextArea counterparts = area("item.counterparts");
        counterparts.setHelperText(getTranslation("item.counterparts.help"));
        binder.forField(counterparts).bind("counterparts");
        TextArea notes = area("item.notes");
        notes.setMaxLength(2000);
        binder.forField(notes).bind("notes");
        return stack(host, counterparts, notes);
    }

    private static Div stack(Component... fields) {
        Div stack = new Div(fields);
        stack.addClassName("stack");
        return stack;
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setWidthFull();
        return area;
    }

    private Fields nothing(ItineraryDesk desk) {
        WallTime start = next(desk);
        return new Fields(
                ItemKind.SITE_VISIT,
                "",
                "",
                start.local(),
                start.local().plusHours(1),
                start.zone(),
                start.zone(),
                null,
                "",
                Set.of(),
                Set.copyOf(itinerary.members()),
                null,
                "",
                "",
                "");
    }

    /** Where the last thing ends that is planned so far, but for the journey home. */
    private WallTime next(ItineraryDesk desk) {
        DelegationSummary trip = itinerary.delegation();
        return itinerary.lines().reversed().stream()
                .map(ItineraryLine::end)
                .filter(end -> end.date().isBefore(trip.endsOn()))
                .findFirst()
                .orElseGet(() -> {
                    UUID show = trip.tradeShowId();
                    TradeShowSummary goal = Objects.requireNonNull(
                            desk.shows().byId(List.of(show)).get(show));
                    return new WallTime(trip.startsOn().atTime(9, 0), goal.zone());
                });
    }

    private Fields fields(EditItem known, List<VenueDetails> venues) {
        return new Fields(
                known.kind(),
                known.title().ko(),
                known.title().en(),
                known.start().local(),
                known.end().local(),
                known.start().zone(),
                known.end().zone(),
                venues.stream()
                        .filter(each -> each.id().equals(known.venueId()))
                        .findFirst()
                        .orElse(null),
                text(known.room()),
                itinerary.groups().stream()
                        .filter(group -> known.attendance().groupIds().contains(group.id()))
                        .collect(Collectors.toSet()),
                itinerary.members().stream()
                        .filter(member -> known.attendance().memberIds().contains(member.id()))
                        .collect(Collectors.toSet()),
                itinerary.members().stream()
                        .filter(member -> member.id().equals(known.attendance().leaderId()))
                        .findFirst()
                        .orElse(null),
                text(known.host()),
                CounterpartLines.write(known.counterparts()),
                text(known.notes()));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            ItemKind kind,
            String titleKo,
            String titleEn,
            LocalDateTime start,
            LocalDateTime end,
            ZoneId zone,
            @Nullable ZoneId endZone,
            @Nullable VenueDetails venue,
            String room,
            Set<GroupDetails> groups,
            Set<MemberDetails> members,
            @Nullable MemberDetails leader,
            String host,
            String counterparts,
            String notes) {

        EditItem command(Needs needs) {
            boolean transfer = kind == ItemKind.TRANSFER;
            return new EditItem(
                    kind,
                    new Name(titleKo, titleEn),
                    new WallTime(start, zone),
                    new WallTime(end, transfer && endZone != null ? endZone : zone),
                    transfer || venue == null ? null : venue.id(),
                    room,
                    host,
                    CounterpartLines.read(counterparts),
                    new Attendance(
                            members.stream().map(MemberDetails::id).collect(Collectors.toSet()),
                            groups.stream().map(GroupDetails::id).collect(Collectors.toSet()),
                            leader == null ? null : leader.id()),
                    notes,
                    needs);
        }
    }
}
