package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import naru.base.TimeWords;
import naru.base.WallTime;

/** When something on a trip is: the venue's time with its zone, and Korean time below it. */
public final class TimeText extends Div {

    public TimeText(WallTime start, Duration length) {
        this(start, length, false);
    }

    private TimeText(WallTime start, Duration length, boolean ofYear) {
        Locale locale = getLocale();
        String there = ofYear ? TimeWords.thereOfYear(start, length, locale) : TimeWords.there(start, length, locale);
        show(start, there, TimeWords.korea(start, length, locale));
    }

    private TimeText(WallTime moment) {
        show(moment, TimeWords.there(moment, getLocale()), TimeWords.korea(moment, getLocale()));
    }

    /** A moment: a departure, an arrival. */
    public static TimeText of(WallTime moment) {
        return new TimeText(moment);
    }

    private void show(WallTime start, String there, String korea) {
        addClassName("time-text");
        add(new Time(there, start, "there"), new Time(korea, start.inKorea(), "korea"));
    }

    /** With the year, among what was on trips of years ago. */
    public static TimeText ofYear(WallTime start, Duration length) {
        return new TimeText(start, length, true);
    }

    @Tag("time")
    private static final class Time extends Component implements HasText {

        Time(String words, WallTime time, String className) {
            setText(words);
            getElement()
                    .setAttribute(
                            "datetime",
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    OffsetDateTime.of(time.local(), time.offset())));
            getElement().getClassList().add(className);
        }
    }
}
