package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import naru.account.Units;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.support.MeasureState;
import naru.support.MeasureSummary;
import naru.support.Measures;
import naru.support.RequestChanged;
import naru.support.RequestReplied;

/** What the city does about its companies' requests, what goes on first (조치·시책). */
@Route("measures")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 25, title = "menu.measures")
@StyleSheet("context://styles/support.css")
final class MeasuresView extends Div implements HasDynamicTitle {

    private final transient Measures measures;
    private final Div content = new Div();

    MeasuresView(Measures measures, Units units, Live live) {
        this.measures = measures;
        content.addClassName("stack");
        add(
                new PageHeading(
                        getPageTitle(),
                        Buttons.primary(
                                getTranslation("measures.start"),
                                () -> new MeasureDialog(
                                                units.all(), null, words -> open(measures.start(words, List.of())))
                                        .open())),
                content);
        refresh();
        live.watch(this, Set.of(RequestChanged.class, RequestReplied.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measures.title");
    }

    private void open(UUID id) {
        getUI().ifPresent(ui -> ui.navigate("measures/" + id));
    }

    private void refresh() {
        content.removeAll();
        List<MeasureSummary> all = measures.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("measures.empty")));
            return;
        }
        show("measures.open", all, measure -> measure.state() == MeasureState.OPEN);
        show("measures.over", all, measure -> measure.state() != MeasureState.OPEN);
    }

    private void show(String key, List<MeasureSummary> all, Predicate<MeasureSummary> which) {
        List<MeasureSummary> some = all.stream().filter(which).toList();
        if (!some.isEmpty()) {
            Section section = new Section(new H2(getTranslation(key, some.size())));
            some.forEach(measure -> section.add(card(measure)));
            content.add(section);
        }
    }

    private Card card(MeasureSummary measure) {
        Facts facts = new Facts()
                .add(
                        getTranslation("measure.answers"),
                        getTranslation("measure.figures", measure.companies(), measure.requests(), measure.waiting()));
        if (measure.ownerUnit() != null) {
            facts.add(getTranslation("request.unit"), measure.ownerUnit().in(getLocale()));
        }
        if (measure.dueOn() != null) {
            facts.add(getTranslation("measure.due"), TimeWords.dayOfYear(measure.dueOn(), getLocale()));
        }
        return new Card(
                new Badge(getTranslation(measure.state().labelKey()), MeasureView.tone(measure.state())),
                new Anchor("measures/" + measure.id(), measure.title()),
                facts);
    }
}
