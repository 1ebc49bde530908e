package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.itinerary.ItineraryLine;
import org.jspecify.annotations.Nullable;

/** A piece of a line on the timeline: when, what, where, and how much is wrong with it. Opens all that is said of it. */
final class TimelineBlock extends Div {

    private final boolean mayPlan;
    private final NativeButton open = new NativeButton();
    private transient @Nullable Spot spot;
    private transient @Nullable Said said;

    TimelineBlock(boolean mayPlan, Consumer<TimelineBlock> onOpened) {
        this.mayPlan = mayPlan;
        addClassName("timeline-block");
        add(open);
        // The button lets the pointer through, for no browser drags a button; a click on it reaches this all the same.
        addClickListener(click -> onOpened.accept(this));
    }

    /** The line as it was shown last. */
    ItineraryLine line() {
        return Objects.requireNonNull(spot, "nothing shown yet").line();
    }

    void show(Spot now, int wrong) {
        Said saying = new Said(now.line(), now.piece().part(), wrong);
        if (!now.equals(spot)) {
            spot = now;
            place(now);
        }
        if (!saying.equals(said)) {
            said = saying;
            say(now, wrong);
        }
    }

    private void place(Spot now) {
        getStyle().set("--from", String.valueOf(Lanes.drawnFrom(now.piece())));
        getStyle().set("--to", String.valueOf(Lanes.drawnTo(now.piece())));
        getStyle().set("--lane", String.valueOf(now.lane().lane()));
        getStyle().set("--lanes", String.valueOf(now.lane().lanes()));
        boolean movable = mayPlan && now.isMovable();
        setClassName("movable", movable);
        if (movable) {
            getElement().setAttribute("draggable", "true");
            getElement().setAttribute("data-key", now.line().key());
            getElement().setAttribute("data-minutes", String.valueOf(minutes(now.piece())));
        }
    }

    /** How long it is on its wall, or 0 where that would say nothing. */
    private static int minutes(Piece piece) {
        return piece.part() == Piece.Part.WHOLE ? piece.to() - piece.from() : 0;
    }

    private void say(Spot now, int wrong) {
        ItineraryLine line = now.line();
        String title = line.title().in(getLocale());
        setClassName("meeting", line.item() == null);
        setClassName("wrong", wrong > 0);
        open.removeAll();
        Span head = span("head", "");
        head.add(span("time", time(now)), span("what", title));
        open.add(head);
        if (wrong > 0) {
            open.add(new Badge(getTranslation("itinerary.wrong", wrong), Tone.WARNING));
        }
        String korea = TimeWords.korea(line.start(), line.end(), getLocale());
        open.add(span("korea", korea));
        String where = where(line);
        if (!where.isEmpty()) {
            open.add(span("where", where));
        }
        open.getElement()
                .setAttribute(
                        "aria-label",
                        Stream.of(
                                        title,
                                        TimeWords.there(line.start(), line.end(), getLocale()),
                                        korea,
                                        where,
                                        wrong > 0 ? getTranslation("itinerary.wrong", wrong) : "")
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
    }

    private String time(Spot now) {
        ItineraryLine line = now.line();
        String start = TimeWords.hour(line.start());
        String end = TimeWords.hour(line.end());
        boolean journey = !line.start().zone().equals(line.end().zone());
        return switch (now.piece().part()) {
            case WHOLE -> getTranslation(journey ? "timeline.journey" : "timeline.whole", start, end);
            case START -> getTranslation(journey ? "timeline.departs" : "timeline.starts", start);
            case BETWEEN -> getTranslation("timeline.between");
            case REST -> getTranslation("timeline.rest", end);
            case ARRIVAL -> getTranslation("timeline.arrives", end);
        };
    }

    private String where(ItineraryLine line) {
        return Stream.of(line.venue() == null ? null : line.venue().name(), line.room())
                .filter(Objects::nonNull)
                .map(name -> name.in(getLocale()))
                .collect(Collectors.joining(" · "));
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private record Said(ItineraryLine line, Piece.Part part, int wrong) {}
}
