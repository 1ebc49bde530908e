package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import naru.account.Units;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.support.Dispatch;
import naru.support.MeasureDetails;
import naru.support.MeasureState;
import naru.support.Measures;
import naru.support.RequestChanged;
import naru.support.RequestReplied;
import org.jspecify.annotations.Nullable;

/** One measure: what the city does, whom it answers, and the replies that wait to be read and sent. */
@Route("measures/:measure")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/support.css")
final class MeasureView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Measures measures;
    private final transient Units units;
    private final transient Dispatch dispatch;
    private final Div trouble = new Div();
    private transient @Nullable MeasureDetails shown;

    MeasureView(Measures measures, Units units, Dispatch dispatch, Live live) {
        this.measures = measures;
        this.units = units;
        this.dispatch = dispatch;
        addClassNames("measure", "stack");
        trouble.getElement().setAttribute("role", "alert");
        live.watch(this, Set.of(RequestChanged.class, RequestReplied.class), event -> {
            MeasureDetails before = shown;
            if (before != null) {
                show(measures.get(before.id()));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("measures.title") : shown.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Ids.parse(event.getRouteParameters().get("measure").orElse(""));
        show(measures.get(id));
    }

    static Tone tone(MeasureState state) {
        return switch (state) {
            case OPEN -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    private void show(MeasureDetails measure) {
        shown = measure;
        removeAll();
        Anchor back = new Anchor("measures", getTranslation("measures.title"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(
                        measure.title(),
                        new Badge(getTranslation(measure.state().labelKey()), tone(measure.state()))),
                about(measure),
                new MeasureRequests(measure, measures, dispatch, trouble, () -> show(measures.get(measure.id()))));
    }

    private Card about(MeasureDetails measure) {
        Paragraph description = new Paragraph(measure.description());
        description.addClassName("written");
        Card card = new Card(new H2(getTranslation("measure.about")), description, facts(measure));
        if (measure.state() == MeasureState.OPEN) {
            Div actions = new Div(
                    Buttons.secondary(
                            getTranslation("measure.edit"),
                            () -> new MeasureDialog(units.all(), measure, words -> {
                                        measures.edit(measure.id(), measure.version(), words);
                                        show(measures.get(measure.id()));
                                    })
                                    .open()),
                    Buttons.secondary(
                            getTranslation("measure.end"),
                            () -> new EndMeasureDialog(measure, command -> {
                                        measures.end(command);
                                        show(measures.get(measure.id()));
                                    })
                                    .open()));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private Facts facts(MeasureDetails measure) {
        Facts facts = new Facts()
                .add(
                        getTranslation("measure.answers"),
                        getTranslation(
                                "measure.counts",
                                measure.companies(),
                                measure.requests().size()));
        if (measure.ownerUnit() != null) {
            facts.add(getTranslation("request.unit"), measure.ownerUnit().in(getLocale()));
        }
        if (measure.dueOn() != null) {
            facts.add(getTranslation("measure.due"), TimeWords.dayOfYear(measure.dueOn(), getLocale()));
        }
        facts.add(
                getTranslation("measure.started"),
                getTranslation(
                        "request.history.line",
                        TimeWords.moment(measure.startedAt(), getLocale()),
                        measure.startedBy()));
        if (measure.result() != null && measure.endedAt() != null) {
            facts.add(getTranslation("measure.result"), measure.result());
            facts.add(
                    getTranslation("measure.ended"),
                    getTranslation(
                            "request.history.line",
                            TimeWords.moment(measure.endedAt(), getLocale()),
                            String.valueOf(measure.endedBy())));
        }
        return facts;
    }
}
