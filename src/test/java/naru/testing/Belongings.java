package naru.testing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.access.SignedIn;

/** What a company has, while it gets it. */
final class Belongings {

    private final SignedIn coordinator;
    private final SignedIn contact;
    private final String word;
    private final Map<String, UUID> shared;
    private final Map<String, UUID> own = new LinkedHashMap<>();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();

    Belongings(SignedIn coordinator, SignedIn contact, String word, Map<String, UUID> shared) {
        this.coordinator = coordinator;
        this.contact = contact;
        this.word = word;
        this.shared = shared;
        texts.add(contact.name());
    }

    SignedIn coordinator() {
        return coordinator;
    }

    SignedIn contact() {
        return contact;
    }

    /** A text that only this company's things hold. */
    String text(String what) {
        return remember(what + " " + word);
    }

    /** The name of a file that only this company has. */
    String file(String what, String ending) {
        return remember(what + " " + word + ending);
    }

    void put(String kind, UUID id) {
        own.put(kind, id);
    }

    /** The id of its own thing of that kind, or of its city's. */
    UUID id(String kind) {
        return Objects.requireNonNull(own.getOrDefault(kind, shared.get(kind)), kind);
    }

    /** What opens a page or a file. */
    void opens(String what, String secret) {
        secrets.put(what, secret);
    }

    Things things(String cityWord) {
        return new Things(contact.city(), contact, cityWord, word, texts, shared, own, secrets);
    }

    private String remember(String text) {
        texts.add(text);
        return text;
    }
}
