package naru.base;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the time of a zone is called. The JDK's names are good, except that it lends those of the United States to Canada,
 * Mexico and others, and to British Columbia, whose clocks do not even change any more with those of Los Angeles. Such
 * zones have a name of their own in {@code words/zone.properties}.
 */
final class ZoneNames {

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle KOREAN = ResourceBundle.getBundle("words.zone", Locale.KOREAN, AS_ASKED);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("words.zone", Locale.ENGLISH, AS_ASKED);

    private ZoneNames() {}

    static String of(ZoneId zone, Locale locale) {
        ResourceBundle own = locale.getLanguage().equals("ko") ? KOREAN : ENGLISH;
        String key = "zone." + zone.getId();
        return own.containsKey(key) ? own.getString(key) : zone.getDisplayName(TextStyle.FULL, locale);
    }
}
