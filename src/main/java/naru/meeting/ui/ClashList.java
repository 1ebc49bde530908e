package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import naru.base.TimeWords;
import naru.timetable.Clash;

/** Who or what would be in two places: when, and what takes their time already. */
final class ClashList extends Div {

    private static final int MOST_SHOWN = 20;

    ClashList() {
        addClassNames("conflict", "banner", "danger");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Clash> clashes) {
        removeAll();
        setVisible(!clashes.isEmpty());
        if (clashes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        clashes.stream().limit(MOST_SHOWN).forEach(clash -> list.add(new ListItem(words(clash))));
        add(new Paragraph(getTranslation("clash.heading", clashes.size())), list);
        if (clashes.size() > MOST_SHOWN) {
            add(new Paragraph(getTranslation("clash.more", clashes.size() - MOST_SHOWN)));
        }
    }

    private String words(Clash clash) {
        return getTranslation(
                "clash.line",
                clash.subject().name().in(getLocale()),
                TimeWords.there(
                        clash.wanted().span().start(), clash.wanted().span().length(), getLocale()),
                clash.title().in(getLocale()),
                TimeWords.day(clash.start().date(), getLocale()) + " " + TimeWords.span(clash.start(), clash.length()));
    }
}
