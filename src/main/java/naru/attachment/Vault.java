package naru.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the bytes of files are kept: outside the database, under a key that tells nothing of them. */
interface Vault {

    /** Keeps the bytes under a new key: all of them or, when it fails, none. */
    void put(UUID key, byte[] content) throws IOException;

    /** The bytes, from the first on. */
    InputStream open(UUID key) throws IOException;

    /** Removes the bytes; does nothing when there are none. */
    void remove(UUID key) throws IOException;

    /** The keys of all bytes put before that moment, also of those that were not put to the end. */
    List<UUID> keysBefore(Instant moment) throws IOException;
}
