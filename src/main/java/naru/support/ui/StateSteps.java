package naru.support.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import naru.base.TimeWords;
import naru.support.RequestState;

/** The way of a request as steps: those behind it, where it stands, and what is still to come. */
final class StateSteps extends OrderedList {

    StateSteps(RequestState state) {
        this(state, Map.of());
        addClassName("compact");
    }

    /** @param reached when it came to each state, as far as it is known */
    StateSteps(RequestState state, Map<RequestState, Instant> reached) {
        addClassName("steps");
        getElement().setAttribute("aria-label", getTranslation("request.steps"));
        for (RequestState step : RequestState.WAY) {
            ListItem item = new ListItem(new Span(getTranslation(step.labelKey())));
            if (step == state) {
                item.getElement().setAttribute("aria-current", "step");
            } else if (step.compareTo(state) < 0 && (reached.isEmpty() || reached.containsKey(step))) {
                item.addClassName("done");
            }
            Instant when = reached.get(step);
            if (when != null) {
                Span date = new Span(TimeWords.moment(when, getLocale()));
                date.addClassName("when");
                item.add(date);
            }
            add(item);
        }
    }
}
