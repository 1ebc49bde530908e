package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.delegation.MemberDetails;
import naru.itinerary.Concern;
import naru.itinerary.Itinerary;
import naru.itinerary.check.Entry;
import naru.itinerary.check.Objection;

/** What will not work as it is planned, and what somebody said does not matter. */
final class ConcernsCard extends Section {

    private final transient ItineraryDesk desk;
    private final UUID delegationId;
    private final transient List<UUID> ranks;
    private final transient Comparator<Concern> byProtocol = Comparator.comparingInt(this::rank);
    private final transient Runnable done;

    ConcernsCard(Itinerary itinerary, ItineraryDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        delegationId = itinerary.delegation().id();
        ranks = itinerary.members().stream().map(MemberDetails::id).toList();
        addClassNames("card", "concerns");
        fill(itinerary.concerns());
    }

    private void fill(List<Concern> all) {
        List<List<Concern>> standing =
                alike(all.stream().filter(concern -> concern.aside() == null).toList());
        List<List<Concern>> aside =
                alike(all.stream().filter(concern -> concern.aside() != null).toList());
        if (standing.isEmpty()) {
            add(new H2(getTranslation("concerns.none")), new Paragraph(getTranslation("concerns.none.text")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            standing.forEach(each -> list.add(line(each)));
            add(new H2(getTranslation("concerns.title", standing.size())), list);
        }
        if (!aside.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            aside.forEach(each -> list.add(asideLine(each)));
            add(new Details(getTranslation("concerns.aside", aside.size()), list));
        }
    }

    /** Those of one kind to the same entries are one: they differ in whom they are about. */
    private List<List<Concern>> alike(List<Concern> concerns) {
        Map<List<Object>, List<Concern>> alike = new LinkedHashMap<>();
        for (Concern concern : concerns) {
            List<Object> same = new ArrayList<>(
                    concern.objection().entries().stream().map(Entry::id).toList());
            same.add(concern.objection().getClass());
            Concern.Aside aside = concern.aside();
            same.add(aside == null ? "" : aside.why());
            alike.computeIfAbsent(same, kind -> new ArrayList<>()).add(concern);
        }
        return alike.values().stream()
                .map(same -> same.stream().sorted(byProtocol).toList())
                .toList();
    }

    private int rank(Concern concern) {
        return concern.objection().person().map(ranks::indexOf).orElse(0);
    }

    private ListItem line(List<Concern> alike) {
        String sentence = sentence(alike);
        ListItem line = new ListItem(new Paragraph(sentence));
        if (desk.mayPlan()) {
            Button aside = Buttons.quiet(
                    getTranslation("concerns.dismiss"),
                    () -> new ReasonDialog(
                                    getTranslation("concerns.dismiss"),
                                    getTranslation("concerns.dismiss.help"),
                                    why -> dismiss(alike, why))
                            .open());
            aside.setAriaLabel(getTranslation("concerns.dismiss.label", sentence));
            line.add(aside);
            way(alike.getFirst().objection()).ifPresent(line::add);
        }
        return line;
    }

    /** Where a way is too long, the way to say how long it really takes. */
    private Optional<Anchor> way(Objection objection) {
        if (!(objection instanceof Objection.TransferTooShort tight)) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                "venues/ways/" + tight.from().venue() + "?to=" + tight.to().venue(), getTranslation("concerns.way"));
        link.addClassName("button");
        return Optional.of(link);
    }

    private ListItem asideLine(List<Concern> alike) {
        Concern.Aside aside = alike.getFirst().aside();
        ListItem line = new ListItem(new Paragraph(sentence(alike)));
        if (aside != null) {
            Paragraph why = new Paragraph(getTranslation(
                    "concerns.aside.why", aside.why(), aside.who(), TimeWords.moment(aside.at(), getLocale())));
            why.addClassName("small");
            line.add(why);
        }
        if (desk.mayPlan()) {
            line.add(new Div(Buttons.quiet(getTranslation("concerns.restore"), () -> restore(alike))));
        }
        return line;
    }

    private String sentence(List<Concern> alike) {
        return ConcernWords.say(this, alike.stream().map(Concern::objection).toList(), getLocale());
    }

    private void dismiss(List<Concern> alike, String why) {
        if (Notices.attempt(() -> desk.objections().dismiss(delegationId, keys(alike), why))) {
            Notices.success(
                    getTranslation("concerns.dismissed"), getTranslation("concerns.undo"), () -> restore(alike));
        }
        done.run();
    }

    private void restore(List<Concern> alike) {
        desk.objections().restore(delegationId, keys(alike));
        done.run();
    }

    private static List<String> keys(List<Concern> alike) {
        return alike.stream().map(concern -> concern.objection().key()).toList();
    }
}
