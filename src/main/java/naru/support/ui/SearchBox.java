package naru.support.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import naru.base.ui.Buttons;

/** A field to type in what one looks for; on a narrow screen, in the header, a way to the page that has one. */
@StyleSheet("context://styles/search.css")
final class SearchBox extends Div {

    private final TextField text = new TextField();

    SearchBox(String className) {
        addClassNames("search-box", className);
        getElement().setAttribute("role", "search");
        text.setAriaLabel(getTranslation("search.field"));
        text.setPlaceholder(getTranslation("search.field"));
        text.setMaxLength(200);
        text.setClearButtonVisible(true);
        text.addKeyPressListener(Key.ENTER, press -> go());
        Button go = Buttons.secondary(getTranslation("search.go"), this::go);
        Anchor way = new Anchor("search", "");
        way.addClassName("way");
        way.getElement().setAttribute("aria-label", getTranslation("search.title"));
        way.getElement().setAttribute("title", getTranslation("search.title"));
        add(text, go, way);
    }

    /** The page shows what it looked for, and lets one go on from there. */
    void show(String typed) {
        text.setValue(typed);
        text.focus();
    }

    private void go() {
        String typed = Objects.requireNonNullElse(text.getValue(), "").strip();
        if (typed.isEmpty()) {
            text.focus();
        } else {
            text.clear();
            UI.getCurrent().navigate("search", QueryParameters.of("q", typed));
        }
    }
}
