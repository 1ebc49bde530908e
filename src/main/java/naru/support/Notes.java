package naru.support;

import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city's people tell each other about requests; no company ever reads it. */
@Service
@Transactional
public class Notes {

    /** The most characters of a note. */
    public static final int LONGEST = 2000;

    private final NoteRepository notes;
    private final Casework casework;
    private final RequestNews news;

    Notes(NoteRepository notes, Casework casework, RequestNews news) {
        this.notes = notes;
        this.casework = casework;
        this.news = news;
    }

    /**
     * Adds a note, whatever state the request is in.
     *
     * @throws NotFound when one's own city has no such request
     * @throws naru.base.MissingText when it says nothing or is too long
     */
    @ForOfficials
    public void add(UUID requestId, String text) {
        SupportRequest request = casework.find(requestId);
        notes.save(new Note(request.id(), text, casework.stamp()));
        news.changed(request);
    }
}
