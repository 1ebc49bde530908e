package naru.support;

import java.time.LocalDate;
import naru.base.Name;

/** One day in a city's table of holidays. */
public record HolidayLine(LocalDate day, Name name, Kind kind) {

    /** Where a day in the table comes from. */
    public enum Kind {
        /** A public holiday, which ships with the product. */
        PUBLIC,
        /** A day that the city added. */
        OWN,
        /** A public holiday that the city took out: its offices work. */
        WORKED;

        /** The translation key of the word. */
        public String labelKey() {
            return "holidays.kind." + name();
        }
    }
}
