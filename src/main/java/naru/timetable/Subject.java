package naru.timetable;

import java.util.UUID;
import naru.base.Name;

/**
 * Somebody or something that can be in one place at a time only.
 *
 * @param name what people call it, so that a clash can be told
 */
public record Subject(Kind kind, UUID id, Name name) {

    /** What kind of thing is taken. */
    public enum Kind {
        MEMBER,
        PLACE,
        COMPANY
    }
}
