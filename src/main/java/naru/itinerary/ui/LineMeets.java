package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import org.jspecify.annotations.Nullable;

/** Whom one meets at a line of an itinerary, who invites, and what to bear in mind. Takes no room when there is nothing. */
final class LineMeets extends Div {

    LineMeets(EditItem facts) {
        addClassName("needs");
        say("itinerary.host", facts.host());
        if (!facts.counterparts().isEmpty()) {
            say(
                    "itinerary.counterparts",
                    facts.counterparts().stream().map(Counterpart::inWords).collect(Collectors.joining("; ")));
        }
        say("itinerary.notes", facts.notes());
        setVisible(getComponentCount() > 0);
    }

    private void say(String key, @Nullable String what) {
        if (what != null) {
            Paragraph line = new Paragraph(getTranslation(key, what));
            line.addClassNames("small", "as-typed");
            add(line);
        }
    }
}
