package naru.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that a feature above this one has for a day on which companies are met. The page of the day has a link to the
 * file of each bean of this type.
 */
public interface DayErrand {

    /** The translation key of what it is, for a link. */
    String labelKey();

    /** Where the file is to be had, without the portal's address. */
    String file(UUID delegationId, LocalDate day);
}
