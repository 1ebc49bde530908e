package naru.account;

import java.util.Optional;
import naru.base.Secret;

/** Calendars behind secret addresses that belong to no account, such as those of guests on a trip. */
public interface OtherCalendars {

    /** The calendar that the secret opens, as an iCalendar file; none when it opens nothing here. */
    Optional<String> read(Secret secret);
}
