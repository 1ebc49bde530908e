package naru.itinerary;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/** Somebody the delegation meets, as their card says. */
@Embeddable
public record Counterpart(
        String name, @Nullable String title, @Nullable String organisation) {

    public Counterpart {
        name = MissingText.check("counterpart", name, 120);
        title = EditItem.optional("title", title, 120);
        organisation = EditItem.optional("organisation", organisation, 120);
    }

    /** "Taylor Morgan, Mayor, City of Vancouver". */
    public String inWords() {
        return Stream.of(name, title, organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
