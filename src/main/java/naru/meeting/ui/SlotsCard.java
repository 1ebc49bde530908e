package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.base.ui.TimeText;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import naru.meeting.SlotTaken;

/** The slots of a round table or of one-to-one meetings by day, each with who holds it, to change one by one. */
final class SlotsCard extends Composite<Card> {

    private final transient MeetingSummary meeting;
    private final transient PlanningDesk desk;
    private final transient Runnable onDone;
    private final transient Map<UUID, List<RegistrationDetails>> holders;

    SlotsCard(
            MeetingSummary meeting,
            DelegationSummary delegation,
            List<RegistrationDetails> standing,
            PlanningDesk desk,
            Runnable onDone) {
        this.meeting = meeting;
        this.desk = desk;
        this.onDone = onDone;
        holders = standing.stream().collect(Collectors.groupingBy(RegistrationDetails::slotId));
        Card card = getContent();
        card.add(new H2(getTranslation("planned.slots", meeting.slots().size())));
        if (meeting.slots().isEmpty()) {
            card.add(new Paragraph(getTranslation("planned.slots.none")));
        }
        Map<LocalDate, List<SlotSummary>> byDay = meeting.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.start().date(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, slots) -> card.add(new H3(TimeWords.day(day, getLocale())), list(slots)));
        card.add(Buttons.secondary(
                getTranslation("planned.slot.add"), () -> new AddSlotDialog(meeting, delegation, desk, onDone).open()));
    }

    private UnorderedList list(List<SlotSummary> slots) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "dense", "planned-slots");
        slots.forEach(slot -> list.add(line(slot)));
        return list;
    }

    private ListItem line(SlotSummary slot) {
        Div where = new Div(new Span(slot.place().in(getLocale())), new Span(places(slot)));
        where.addClassName("where");
        Div who = new Div();
        who.addClassName("who-holds");
        holders.getOrDefault(slot.id(), List.of()).forEach(holder -> {
            Div one = new Div(new Span(holder.company().name().in(getLocale())), new RegistrationBadge(holder));
            who.add(one);
        });
        Div actions = new Div();
        actions.addClassName("actions");
        String when = TimeWords.there(slot.start(), slot.length(), getLocale());
        String place = slot.place().in(getLocale());
        if (meeting.form() == MeetingForm.ROUND_TABLE) {
            Button resize = Buttons.quiet(
                    getTranslation("planned.slot.resize"), () -> new ResizeDialog(slot, desk, onDone).open());
            resize.setAriaLabel(getTranslation("planned.slot.resize.label", when, place));
            actions.add(resize);
        }
        Button remove = Buttons.quiet(getTranslation("planned.slot.remove"), () -> remove(slot));
        remove.setAriaLabel(getTranslation("planned.slot.remove.label", when, place));
        actions.add(remove);
        return new ListItem(new TimeText(slot.start(), slot.length()), where, who, actions);
    }

    private String places(SlotSummary slot) {
        return getTranslation("planned.slot.places", slot.capacity(), slot.free(), slot.waiting());
    }

    private void remove(SlotSummary slot) {
        Notices.attempt(() -> {
            try {
                desk.slots().remove(slot.id());
                Notices.success(getTranslation("planned.slot.removed"));
                onDone.run();
            } catch (SlotTaken taken) {
                new HoldersDialog(taken, desk, getTranslation("planned.slot.remove"), () -> remove(slot), onDone)
                        .open();
            }
        });
    }
}
