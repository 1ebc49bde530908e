package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.timetable.Clash;

/** Who or what would be in two places: when, and what takes their time already. */
final class ClashList extends Div {

    private static final int MOST_SHOWN = 10;

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
        // Whoever is wanted for the same and taken by the same stands in one line.
        Collection<List<Clash>> lines = clashes.stream()
                .collect(Collectors.groupingBy(
                        clash -> List.of(clash.wanted().cause(), clash.cause()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST_SHOWN).forEach(line -> list.add(new ListItem(words(line))));
        add(new Paragraph(getTranslation("clash.heading", lines.size())), list);
        if (lines.size() > MOST_SHOWN) {
            add(new Paragraph(getTranslation("clash.more", lines.size() - MOST_SHOWN)));
        }
    }

    private String words(List<Clash> line) {
        Clash clash = line.getFirst();
        String who =
                line.stream().map(one -> one.subject().name().in(getLocale())).collect(Listed.inOneLine());
        String wanted = TimeWords.there(
                clash.wanted().span().start(), clash.wanted().span().length(), getLocale());
        String taken =
                TimeWords.day(clash.start().date(), getLocale()) + " " + TimeWords.span(clash.start(), clash.length());
        return clash.also()
                ? getTranslation("clash.line.also", who, wanted, taken)
                : getTranslation("clash.line", who, wanted, clash.title().in(getLocale()), taken);
    }
}
