package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.attachment.ui.AttachmentList;
import naru.base.Listed;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.Needs;
import org.jspecify.annotations.Nullable;

/** What has to be ready for a line of an itinerary, and the papers that go with it. Takes no room when there is nothing. */
final class LineNeeds extends Div {

    LineNeeds(ItemDetails item, Itinerary itinerary) {
        Needs needs = item.facts().needs();
        addClassName("needs");
        Set<UUID> booked = needs.resourceIds();
        if (!booked.isEmpty()) {
            say(
                    "itinerary.resources",
                    itinerary.resources().stream()
                            .filter(each -> booked.contains(each.id()))
                            .map(each -> each.facts().name().in(getLocale()))
                            .collect(Listed.inOneLine()));
        }
        say("itinerary.dress", needs.dress());
        say("itinerary.gift", needs.gift());
        List<AttachmentSummary> papers = itinerary.documents().getOrDefault(item.id(), List.of());
        if (!papers.isEmpty()) {
            add(new AttachmentList(papers));
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(String key, @Nullable String what) {
        if (what != null) {
            Paragraph line = new Paragraph(getTranslation(key, what));
            line.addClassName("small");
            add(line);
        }
    }
}
