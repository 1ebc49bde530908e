package naru.attachment;

import java.util.Optional;
import java.util.UUID;

/** The names under which vaults keep bytes. */
final class Keys {

    private Keys() {}

    /** The key that a name is; a vault may hold what others put there, and that is none of ours. */
    static Optional<UUID> parse(String name) {
        try {
            UUID key = UUID.fromString(name);
            return key.toString().equals(name) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
