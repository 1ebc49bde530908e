package naru.itinerary.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** What makes an objection the same one again, put so that it is short and has always the same length for a kind. */
final class Key {

    private final String kind;
    private final StringBuilder parts = new StringBuilder();

    Key(String kind) {
        this.kind = kind;
    }

    Key of(Object part) {
        parts.append(part).append('\n');
        return this;
    }

    /** An entry and its instants: what two wall clocks show has meant something else when zone rules change. */
    Key time(Entry entry) {
        return of(entry.id()).of(entry.start().instant()).of(entry.end().instant());
    }

    String text() {
        return kind + ":" + UUID.nameUUIDFromBytes(parts.toString().getBytes(UTF_8));
    }
}
