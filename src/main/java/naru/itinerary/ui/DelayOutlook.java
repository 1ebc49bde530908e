package naru.itinerary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.delegation.MemberDetails;
import naru.itinerary.DelayPreview;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;
import naru.itinerary.Shift;
import naru.itinerary.check.Objection;

/** What a delay would do: what moves from when to when, for whom, what stays, and what would not work then. */
final class DelayOutlook extends Div {

    private final transient Itinerary itinerary;

    /** @param onLeft told which item is to stay, or is to move after all */
    DelayOutlook(DelayPreview preview, Itinerary itinerary, BiConsumer<UUID, Boolean> onLeft) {
        this.itinerary = itinerary;
        addClassNames("stack", "outlook");
        moves(preview, onLeft);
        if (!preview.meetings().isEmpty()) {
            meetings(preview.meetings());
        }
        broken(preview.broken());
        people(preview);
    }

    private void moves(DelayPreview preview, BiConsumer<UUID, Boolean> onLeft) {
        UnorderedList list = list();
        preview.shifts().forEach(shift -> list.add(line(shift, onLeft)));
        add(section(getTranslation("delay.moves", preview.moving()), small(getTranslation("delay.moves.help")), list));
    }

    private ListItem line(Shift shift, BiConsumer<UUID, Boolean> onLeft) {
        Checkbox moves = new Checkbox(shift.item().facts().title().in(getLocale()), shift.moves());
        moves.addValueChangeListener(change -> onLeft.accept(shift.item().id(), !change.getValue()));
        WallTime before = shift.item().facts().start();
        String when = shift.moves()
                ? getTranslation("versions.moved", words(before), words(shift.start()))
                : getTranslation("delay.stays", words(before));
        return new ListItem(moves, small(when));
    }

    private void meetings(List<ItineraryLine> meetings) {
        UnorderedList list = list();
        meetings.forEach(line ->
                list.add(new ListItem(new Paragraph(line.title().in(getLocale())), small(words(line.start())))));
        add(section(
                getTranslation("delay.meetings", meetings.size()),
                small(getTranslation("delay.meetings.help")),
                list,
                new Anchor("board/" + itinerary.delegation().id(), getTranslation("delay.meetings.board"))));
    }

    private void broken(List<Objection> broken) {
        if (broken.isEmpty()) {
            add(section(getTranslation("delay.broken.none")));
            return;
        }
        List<List<Objection>> alike = ConcernWords.alike(
                broken, itinerary.members().stream().map(MemberDetails::id).toList());
        UnorderedList list = list();
        alike.forEach(each -> list.add(new ListItem(new Paragraph(ConcernWords.say(this, each, getLocale())))));
        Section section = section(getTranslation("delay.broken", alike.size()), list);
        section.addClassNames("banner", "warning");
        add(section);
    }

    private void people(DelayPreview preview) {
        List<MemberDetails> people = preview.people();
        long mailed =
                people.stream().filter(member -> member.facts().email() != null).count();
        Section section = section(
                getTranslation("delay.people", people.size()),
                new Paragraph(people.stream()
                        .map(member -> member.summary().in(getLocale()))
                        .collect(Listed.inOneLine())));
        section.add(small(
                preview.latest() == 0
                        ? getTranslation("delay.people.draft")
                        : getTranslation("delay.people.mail", preview.latest() + 1, mailed)));
        if (preview.latest() > 0 && preview.pending() > 0) {
            section.add(small(getTranslation("delay.pending", preview.pending())));
        }
        add(section);
    }

    private String words(WallTime time) {
        return getTranslation("versions.time", TimeWords.there(time, getLocale()), TimeWords.korea(time, getLocale()));
    }

    private static Section section(String title, com.vaadin.flow.component.Component... parts) {
        Section section = new Section(new H3(title));
        section.add(parts);
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        return list;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
