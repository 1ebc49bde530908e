package naru.support;

import java.time.LocalDate;
import naru.base.Name;

/** Closes the offices of one's own city on a day. */
public record AddHoliday(LocalDate day, Name name) {}
