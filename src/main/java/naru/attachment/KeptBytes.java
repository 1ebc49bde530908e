package naru.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** The bytes of a file in the vault, read as they are sent, and from any place in them. */
final class KeptBytes extends AbstractResource {

    private final Vault vault;
    private final UUID key;
    private final long size;

    KeptBytes(Vault vault, UUID key, long size) {
        this.vault = vault;
        this.key = key;
        this.size = size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return vault.open(key);
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public String getDescription() {
        return "attachment " + key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptBytes bytes && key.equals(bytes.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
