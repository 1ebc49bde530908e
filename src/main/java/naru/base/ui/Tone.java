package naru.base.ui;

import java.util.Locale;

/** How something is meant; always said by a word too, never by the colour alone. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
