package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import naru.base.ui.Buttons;

/** Lines of a story; of many, so many at first, and the next ones whenever they are wanted. */
final class StoryList<T> extends Div {

    /** What a phone draws without making anybody wait. */
    static final int AT_ONCE = 50;

    private final transient List<T> all;
    private final transient Function<T, Component> line;
    private final UnorderedList list = new UnorderedList();
    private final Button more = Buttons.secondary("", this::goOn);

    StoryList(List<T> all, Function<T, Component> line) {
        this.all = all;
        this.line = line;
        list.addClassName("list");
        add(list, more);
        draw();
    }

    private void draw() {
        int drawn = list.getComponentCount();
        all.stream().skip(drawn).limit(AT_ONCE).forEach(each -> list.add(new ListItem(line.apply(each))));
        int left = all.size() - list.getComponentCount();
        more.setText(getTranslation("story.more", Math.min(left, AT_ONCE), left));
        more.setVisible(left > 0);
    }

    /** Whoever asked for more reads on where the new lines begin. */
    private void goOn() {
        int drawn = list.getComponentCount();
        draw();
        Component first = list.getComponentAt(drawn);
        first.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
