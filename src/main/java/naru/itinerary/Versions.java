package naru.itinerary;

import java.util.List;

/**
 * The versions of an itinerary, and what is not published yet.
 *
 * @param published the latest first
 * @param pending   what is planned otherwise than in the latest
 */
public record Versions(List<VersionSummary> published, List<Change> pending) {

    /** The number of the latest version; 0 while there is none. */
    public int latest() {
        return published.isEmpty() ? 0 : published.getFirst().number();
    }
}
