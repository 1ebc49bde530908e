package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import naru.support.Deadlines;
import naru.support.DueCounts;

/** How many replies are late, due today and due this week; each number leads to its list. */
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/clock.css")
final class DueCard extends Section {

    private final transient Deadlines deadlines;

    DueCard(Deadlines deadlines) {
        this.deadlines = deadlines;
        addClassNames("card", "due-card");
        refresh();
    }

    /** Counts anew. */
    void refresh() {
        DueCounts counts = deadlines.counts();
        removeAll();
        UnorderedList list = new UnorderedList(
                item("due.overdue", "overdue", counts.overdue(), counts.overdueOfUnit()),
                item("due.today", "due=TODAY", counts.today(), counts.todayOfUnit()),
                item("due.this-week", "due=THIS_WEEK", counts.thisWeek(), counts.thisWeekOfUnit()));
        list.addClassName("numbers");
        add(new H2(getTranslation("due.title")), list);
    }

    private ListItem item(String key, String query, long all, long ofUnit) {
        Div number = new Div(new Span(getTranslation(key)), new Span(getTranslation("due.count", all)));
        Anchor link = new Anchor("inbox?" + query, number);
        link.getElement().setAttribute("aria-label", getTranslation(key + ".label", all));
        ListItem item = new ListItem(link);
        item.setClassName("late", all > 0 && query.equals("overdue"));
        if (ofUnit > 0) {
            Anchor unit = new Anchor("inbox?owner=MY_UNIT&" + query, getTranslation("due.of-unit", ofUnit));
            unit.getElement().setAttribute("aria-label", getTranslation(key + ".unit.label", ofUnit));
            item.add(unit);
        }
        return item;
    }
}
