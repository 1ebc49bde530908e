package naru.meeting.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.meeting.planning.StopLines;

/** Many stops at once, a line each, and how long one usually stays and walks. */
final class StopsPaste extends Div {

    private static final int LONGEST = StopLines.LONGEST;

    private final transient Consumer<StopLines> onRead;
    private final IntegerField minutes = Typed.number(getTranslation("stops.usual.minutes"), 15);
    private final IntegerField walk = Typed.number(getTranslation("stops.usual.walk"), 5);
    private final TextArea lines = new TextArea(getTranslation("stops.paste"));

    StopsPaste(Consumer<StopLines> onRead) {
        this.onRead = onRead;
        addClassNames("stack", "paste");
        lines.setHelperText(getTranslation("stops.paste.help"));
        lines.setPlaceholder(getTranslation("stops.paste.example"));
        lines.setWidthFull();
        lines.setManualValidation(true);
        add(new FormLayout(minutes, walk), lines, Buttons.secondary(getTranslation("stops.paste.do"), this::read));
    }

    /** One more stop, as they usually are. */
    StopLines.Line one() {
        lines.setInvalid(false);
        return new StopLines.Line("", usual(minutes, 1), usual(walk, 0));
    }

    /** Says that there has to be a stop. */
    void sayNone(boolean aloud) {
        Typed.say(lines, false, getTranslation("stops.none"), aloud);
    }

    /** Says that there would be more stops than there can be. */
    void sayTooMany(int most) {
        Typed.say(lines, false, getTranslation("stops.too-many", most), true);
        lines.focus();
    }

    /** Leaves the lines that could not be read, and says so. */
    void leave(List<String> wrong) {
        lines.setValue(String.join("\n", wrong));
        if (!Typed.say(lines, wrong.isEmpty(), getTranslation("stops.paste.wrong", wrong.size(), LONGEST), true)) {
            lines.focus();
        }
    }

    private void read() {
        onRead.accept(StopLines.parse(lines.getValue(), usual(minutes, 1), usual(walk, 0)));
    }

    private static int usual(IntegerField field, int least) {
        Integer typed = field.getValue();
        return typed == null ? least : Math.clamp(typed, least, LONGEST);
    }
}
