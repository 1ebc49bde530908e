package naru.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word. */
public final class Badge extends Span {

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
