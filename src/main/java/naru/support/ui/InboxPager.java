package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.Shortcut;
import naru.support.InboxPlace;
import naru.support.InboxPlace.Side;
import org.jspecify.annotations.Nullable;

/** The way from the opened request to the one before and the one after it in the list, and where in the list it is. */
final class InboxPager extends Div {

    private final Button previous;
    private final Button next;
    private final Span position = new Span();
    private @Nullable UUID before;
    private @Nullable UUID after;

    InboxPager(Consumer<UUID> open) {
        addClassName("inbox-pager");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.pager"));
        previous = Buttons.secondary(getTranslation("inbox.previous"), () -> go(before, open));
        next = Buttons.secondary(getTranslation("inbox.next"), () -> go(after, open));
        Shortcut.on(previous, "Alt+ArrowUp");
        Shortcut.on(next, "Alt+ArrowDown");
        position.addClassName("position");
        position.getElement().setAttribute("role", "status");
        Paragraph keys = new Paragraph(getTranslation("inbox.keys"));
        keys.addClassNames("small", "keys");
        add(previous, position, next, keys);
    }

    /** @param size how many the list shows */
    void show(List<InboxPlace> around, int size) {
        before = find(around, Side.BEFORE);
        after = find(around, Side.AFTER);
        previous.setEnabled(before != null);
        next.setEnabled(after != null);
        position.setText(around.stream()
                .filter(place -> place.side() == Side.HERE)
                .findFirst()
                .map(here -> getTranslation("inbox.position", here.position(), size))
                .orElseGet(() -> getTranslation("inbox.position.gone", size)));
    }

    private static @Nullable UUID find(List<InboxPlace> around, Side side) {
        return around.stream()
                .filter(place -> place.side() == side)
                .findFirst()
                .map(InboxPlace::id)
                .orElse(null);
    }

    private static void go(@Nullable UUID to, Consumer<UUID> open) {
        if (to != null) {
            open.accept(to);
        }
    }
}
