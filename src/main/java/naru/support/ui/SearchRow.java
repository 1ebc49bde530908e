package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import naru.base.search.Excerpt;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.support.SearchHit;

/** Something that was found; the whole row leads to it. */
final class SearchRow extends ListItem {

    SearchRow(SearchHit hit, String address) {
        Span title = new Span(hit.company().in(getLocale()));
        title.addClassName("title");
        Div top = new Div(new Badge(getTranslation(hit.kind().labelKey()), tone(hit.kind())), title);
        top.addClassName("top");
        if (hit.number() != null) {
            Span number = new Span(hit.number());
            number.addClassName("small");
            top.add(number);
        }
        Anchor row = new Anchor(address, top, excerpt(hit.excerpt()));
        row.addClassName("search-row");
        add(row);
    }

    private static Tone tone(SearchHit.Kind kind) {
        return switch (kind) {
            case COMPANY -> Tone.INFO;
            case REQUEST -> Tone.NEUTRAL;
            case REPLY -> Tone.SUCCESS;
            case NOTE -> Tone.WARNING;
        };
    }

    private static Paragraph excerpt(Excerpt excerpt) {
        Paragraph words = new Paragraph();
        for (Excerpt.Part part : excerpt.parts()) {
            if (part.marked()) {
                words.getElement().appendChild(new Element("mark").setText(part.text()));
            } else {
                words.getElement().appendChild(Element.createText(part.text()));
            }
        }
        return words;
    }
}
