package naru.base.ui;

import java.util.UUID;
import naru.base.NotFound;

/** Ids as they stand in an address. */
public final class Ids {

    private Ids() {}

    /**
     * The id somebody typed or followed.
     *
     * @throws NotFound when it cannot be one, as if there were nothing behind it
     */
    public static UUID parse(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(typed);
        }
    }
}
