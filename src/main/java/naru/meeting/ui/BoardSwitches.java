package naru.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import naru.base.TimeWords;
import naru.delegation.DelegationSummary;
import org.jspecify.annotations.Nullable;

/** Which delegation, which look and which day: each a link, so that what one sees can be shared. */
final class BoardSwitches extends Div {

    private @Nullable Shown shown;

    BoardSwitches() {
        addClassName("board-switches");
    }

    /** Shows the links, if they are others than before. */
    void show(List<DelegationSummary> all, DelegationSummary delegation, BoardState state, List<LocalDate> days) {
        Shown now = new Shown(all, delegation, state.open(null), List.copyOf(new TreeSet<>(days)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(new DelegationSwitch(all, delegation, "board"));
        Nav looks = nav("board.looks");
        for (BoardState.Look look : BoardState.Look.values()) {
            looks.add(link(now, state.with(look), getTranslation(look.labelKey()), look == state.look()));
        }
        Nav choice = nav("board.days");
        choice.add(link(now, state.on(null), getTranslation("board.all-days"), state.day() == null));
        now.days.forEach(day -> choice.add(
                link(now, state.on(day), TimeWords.day(day, getLocale()), Objects.equals(day, state.day()))));
        choice.setVisible(now.days.size() > 1);
        add(looks, choice);
    }

    private Nav nav(String key) {
        Nav nav = new Nav();
        nav.addClassName("filter");
        nav.getElement().setAttribute("aria-label", getTranslation(key));
        return nav;
    }

    private static Anchor link(Shown shown, BoardState to, String text, boolean current) {
        Anchor link = new Anchor(
                "board/" + shown.delegation.id() + "?" + to.open(null).query().getQueryString(), text);
        link.addClassName("tab");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private record Shown(
            List<DelegationSummary> all, DelegationSummary delegation, BoardState state, List<LocalDate> days) {}
}
