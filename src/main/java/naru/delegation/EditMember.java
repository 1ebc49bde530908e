package naru.delegation;

import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A person on the trip, as a coordinator enters them. Never a passport or resident number.
 *
 * @param email  where news of the programme goes, or null
 * @param joins  when and where they join the others, or null when with them from the first day
 * @param leaves when and where they leave the others, or null when with them to the last day
 * @param language in which they read what is sent to them
 */
public record EditMember(
        Name name,
        Name title,
        Part part,
        @Nullable EmailAddress email,
        @Nullable Passage joins,
        @Nullable Passage leaves,
        Locale language) {

    public EditMember {
        if (joins != null
                && leaves != null
                && leaves.at().instant().isBefore(joins.at().instant())) {
            throw new LeavesBeforeJoining();
        }
    }

    /** Somebody who reads Korean. */
    public EditMember(
            Name name,
            Name title,
            Part part,
            @Nullable EmailAddress email,
            @Nullable Passage joins,
            @Nullable Passage leaves) {
        this(name, title, part, email, joins, leaves, Locale.KOREAN);
    }

    /** Somebody of the city who is with the others all the time. */
    public static EditMember official(Name name, Name title) {
        return new EditMember(name, title, Part.OFFICIAL, null, null, null);
    }
}
