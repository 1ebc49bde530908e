package naru.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a registration stands in line, if it does, and the secret of the link by which it answers there. */
@Embeddable
class LineSpot {

    @Column(name = "line_position")
    private @Nullable Long position;

    private int passedOver;
    private @Nullable String linkSecret;

    protected LineSpot() {}

    static LineSpot none() {
        return new LineSpot();
    }

    /** Joins the line. */
    void join(long at, String secret) {
        position = at;
        linkSecret = secret;
    }

    /** Stands elsewhere in the line, as if nobody had been preferred to it yet. */
    void stand(long at) {
        position = at;
        passedOver = 0;
    }

    /** A smaller party behind it was preferred. */
    void passOver() {
        passedOver++;
    }

    /** Leaves the line. */
    void leave() {
        position = null;
    }

    /** The link leads nowhere any more. */
    void endLink() {
        linkSecret = null;
    }

    long position() {
        return Objects.requireNonNull(position, "not in line");
    }

    int passedOver() {
        return passedOver;
    }

    @Nullable
    String linkSecret() {
        return linkSecret;
    }
}
