package naru.itinerary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * The part of a venue, as it was called when something there was published.
 *
 * @param en null in what was published before that was kept; the Korean name stands in
 */
@Embeddable
public record PublishedRoom(
        @Column(name = "room") String ko,
        @Column(name = "room_en") @Nullable String en) {

    static @Nullable PublishedRoom of(@Nullable Name name) {
        return name == null ? null : new PublishedRoom(name.ko(), name.en());
    }

    /** What it is called, as a reader of that language knows it. */
    public String in(Locale language) {
        return en == null ? ko : new Name(ko, en).in(language);
    }

    /** Where one of them did not keep the English name, nobody can say that it was otherwise. */
    boolean isCalledTheSame(@Nullable PublishedRoom other) {
        return other != null && ko.equals(other.ko) && (en == null || other.en == null || en.equals(other.en));
    }
}
