package naru.itinerary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Makes a word that stands for what somebody has looked at: another one as soon as any part of it is another. */
final class Seen {

    private final StringBuilder parts = new StringBuilder();

    Seen of(Object part) {
        parts.append(part).append('\n');
        return this;
    }

    Seen ofAll(Iterable<?> all) {
        all.forEach(this::of);
        return of("");
    }

    String word() {
        return UUID.nameUUIDFromBytes(parts.toString().getBytes(UTF_8)).toString();
    }
}
