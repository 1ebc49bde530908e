package naru.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.access.ForOfficials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrations of a delegation as a desk reads them, a page at a time, however many there are. */
@Service
@Transactional(readOnly = true)
public class RegistrationInbox {

    private final RegistrationSearch search;
    private final RegistrationRepository registrations;
    private final RegistrationAssembler assembler;

    RegistrationInbox(
            RegistrationSearch search, RegistrationRepository registrations, RegistrationAssembler assembler) {
        this.search = search;
        this.registrations = registrations;
        this.assembler = assembler;
    }

    /** Some of those that a filter shows, in its order. */
    @ForOfficials
    public List<RegistrationDetails> page(UUID delegationId, RegistrationFilter filter, int offset, int limit) {
        return assembler.details(search.page(delegationId, filter, offset, limit));
    }

    /** The ids of the first of those that a filter shows, in its order. */
    @ForOfficials
    public List<UUID> ids(UUID delegationId, RegistrationFilter filter, int most) {
        return search.ids(delegationId, filter, most);
    }

    /** How many of those that a filter shows, wherever they stand, stand where; what is missing there is none. */
    @ForOfficials
    public Map<RegistrationFilter.Standing, Integer> counts(UUID delegationId, RegistrationFilter filter) {
        return search.counts(delegationId, filter);
    }

    /** These of one's own city, in any order. */
    @ForOfficials
    public List<RegistrationDetails> those(List<UUID> ids) {
        return assembler.details(registrations.findAllById(ids));
    }

    /** Which of these nobody has decided on yet. */
    @ForOfficials
    public Set<UUID> requested(List<UUID> ids) {
        return registrations.requested(ids);
    }
}
