package naru.support;

import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which requests have to do with each other: of whichever companies of the city, for the city's own people only. */
@Service
@Transactional
public class Relations {

    private final RelationRepository relations;
    private final Casework casework;
    private final RequestNews news;

    Relations(RelationRepository relations, Casework casework, RequestNews news) {
        this.relations = relations;
        this.casework = casework;
        this.news = news;
    }

    /**
     * Says that two requests have to do with each other, whatever state they are in; said twice, it is so once.
     *
     * @throws NotFound when one's own city has no such requests
     * @throws RelatedToItself when they are one and the same
     */
    @ForOfficials
    public void link(UUID requestId, UUID relatedId) {
        SupportRequest one = casework.find(requestId);
        SupportRequest other = casework.find(relatedId);
        if (one.id().equals(other.id())) {
            throw new RelatedToItself();
        }
        if (relations.between(one.id(), other.id()).isEmpty()) {
            relations.save(new Relation(one.id(), other.id()));
            note(Move.LINK, one, other);
        }
    }

    /**
     * Takes that back.
     *
     * @throws NotFound when one's own city has no such requests, or they have nothing to do with each other
     */
    @ForOfficials
    public void unlink(UUID requestId, UUID relatedId) {
        SupportRequest one = casework.find(requestId);
        SupportRequest other = casework.find(relatedId);
        relations.delete(relations.between(one.id(), other.id()).orElseThrow(() -> new NotFound(relatedId)));
        note(Move.UNLINK, one, other);
    }

    private void note(Move move, SupportRequest one, SupportRequest other) {
        Stamp stamp = casework.stamp();
        one.note(move, other.number(), stamp);
        other.note(move, one.number(), stamp);
        news.changed(one);
        news.changed(other);
    }
}
