package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;
import naru.base.search.Searched;

/** What one of the city's people tells the others about a request (내부 메모). The company never reads it. */
@Entity
@Searched(words = "text", about = "requestId")
@Table(name = "support_note")
class Note extends Root {

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    protected Note() {}

    Note(UUID requestId, String text, Stamp stamp) {
        this.requestId = requestId;
        this.text = MissingText.check("note", text, Notes.LONGEST);
        writtenBy = Objects.requireNonNull(stamp.by());
        writtenAt = stamp.at();
    }

    UUID requestId() {
        return requestId;
    }

    String text() {
        return text;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
