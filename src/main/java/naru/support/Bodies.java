package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other bodies that one's own city works with; whoever hands a request over adds the one that is missing. */
@Service
@Transactional
public class Bodies {

    private final BodyRepository bodies;

    Bodies(BodyRepository bodies) {
        this.bodies = bodies;
    }

    /** All of them, by name. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<BodySummary> all() {
        return bodies.findAllByOrderByNameKo().stream().map(Body::summary).toList();
    }

    /** Adds a body; one that is known by that name is meant, and not added again. */
    @ForOfficials
    public UUID add(Name name) {
        return bodies.findByNameKo(name.ko())
                .orElseGet(() -> bodies.save(new Body(name)))
                .id();
    }
}
