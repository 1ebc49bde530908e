package naru.base;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * The root of an aggregate: it has an identity of its own, belongs to a city, and knows how often it was changed. The
 * store shows it to its own city only.
 */
@MappedSuperclass
public abstract class Root {

    @Id
    private UUID id = newId();

    @TenantId
    private @Nullable String city;

    @Version
    private @Nullable Long version;

    protected Root() {}

    /** For what was there before under this identity, was deleted, and is there again. */
    protected Root(UUID id) {
        this.id = id;
    }

    /** A new identity; later ones sort after earlier ones. */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    /** The code of the city it belongs to; known once it is stored. */
    public String city() {
        return Objects.requireNonNull(city, "not stored yet");
    }

    /** How often it was changed; what a form saw, so that it does not overwrite what it has not seen. */
    public long version() {
        return version == null ? 0 : version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Root root && id.equals(root.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
