package naru.outbox;

/** What a mail does to its reader's calendar. */
public sealed interface CalendarPart permits CalendarEntry, CalendarNews {}
