package naru.itinerary.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.base.ui.Notices;
import naru.base.ui.Steady;
import naru.delegation.MemberDetails;
import naru.itinerary.Concern;
import naru.itinerary.Itinerary;

/** What will not work as it is planned, and what somebody said does not matter. */
final class ConcernsCard extends Section {

    private final transient ItineraryDesk desk;
    private final transient ItineraryScreen screen;
    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph(getTranslation("concerns.none.text"));
    private final UnorderedList standing = list();
    private final UnorderedList left = list();
    private final Details aside = new Details("", left);
    private final transient Steady<List<Concern>, ConcernLine> standingLines = lines(standing);
    private final transient Steady<List<Concern>, ConcernLine> leftLines = lines(left);

    ConcernsCard(ItineraryDesk desk, ItineraryScreen screen) {
        this.desk = desk;
        this.screen = screen;
        addClassNames("card", "concerns");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, none, standing, aside);
    }

    /** Shows what is wrong now; what is wrong still stays where it is. */
    void show(Itinerary itinerary) {
        List<UUID> ranks = itinerary.members().stream().map(MemberDetails::id).toList();
        List<List<Concern>> all = alike(itinerary.concerns(), ranks);
        List<List<Concern>> open =
                all.stream().filter(each -> each.getFirst().aside() == null).toList();
        List<List<Concern>> put =
                all.stream().filter(each -> each.getFirst().aside() != null).toList();
        heading.setText(
                open.isEmpty() ? getTranslation("concerns.none") : getTranslation("concerns.title", open.size()));
        none.setVisible(open.isEmpty());
        standing.setVisible(!open.isEmpty());
        standingLines.show(open);
        aside.setVisible(!put.isEmpty());
        aside.setSummaryText(getTranslation("concerns.aside", put.size()));
        leftLines.show(put);
    }

    private Steady<List<Concern>, ConcernLine> lines(UnorderedList list) {
        return new Steady<>(
                list,
                ConcernsCard::same,
                () -> new ConcernLine(new ConcernLine.Deeds(desk.mayPlan(), this::dismiss, this::restore)),
                ConcernLine::show);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        return list;
    }

    /** Those of one kind to the same entries are one: they differ in whom they are about, and name them by protocol. */
    private static List<List<Concern>> alike(List<Concern> concerns, List<UUID> ranks) {
        Map<Object, List<Concern>> alike = new LinkedHashMap<>();
        concerns.forEach(concern -> alike.computeIfAbsent(same(List.of(concern)), kind -> new ArrayList<>())
                .add(concern));
        Comparator<Concern> byProtocol = Comparator.comparingInt(
                concern -> concern.objection().person().map(ranks::indexOf).orElse(0));
        return alike.values().stream()
                .map(each -> each.stream().sorted(byProtocol).toList())
                .toList();
    }

    private static Object same(List<Concern> alike) {
        Concern concern = alike.getFirst();
        Concern.Aside aside = concern.aside();
        return List.of(concern.matter(), aside == null ? "" : aside.why());
    }

    private void dismiss(List<Concern> alike, String why) {
        if (Notices.attempt(() -> desk.objections().dismiss(delegation(), keys(alike), why))) {
            Notices.success(
                    getTranslation("concerns.dismissed"), getTranslation("concerns.undo"), () -> restore(alike));
        }
        screen.refresh();
        goOn();
    }

    /** The button that was pressed is gone with its line, once the dialog that asked why has closed. */
    private void goOn() {
        heading.getElement()
                .executeJs("setTimeout(() => { if (document.activeElement === document.body) this.focus(); }, 300)");
    }

    private void restore(List<Concern> alike) {
        desk.objections().restore(delegation(), keys(alike));
        screen.refresh();
        goOn();
    }

    private UUID delegation() {
        return screen.now().delegation().id();
    }

    private static List<String> keys(List<Concern> alike) {
        return alike.stream().map(concern -> concern.objection().key()).toList();
    }
}
