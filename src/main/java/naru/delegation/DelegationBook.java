package naru.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.EmailAddress;
import naru.base.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trips of the city in scope, for the services of other features: they decide first what the asker may see. Views do
 * not call it.
 */
@Component
@Transactional(readOnly = true)
public class DelegationBook {

    private final DelegationRepository delegations;

    DelegationBook(DelegationRepository delegations) {
        this.delegations = delegations;
    }

    /**
     * One trip.
     *
     * @throws NotFound when the city in scope has no such trip
     */
    public DelegationSummary get(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id)).summary();
    }

    /** Somebody on a trip of the city in scope. */
    public Optional<MemberDetails> member(UUID id) {
        return delegations.findMember(id).map(DelegationMember::details);
    }

    /**
     * Who travels, in the order of protocol.
     *
     * @throws NotFound when the city in scope has no such trip
     */
    public List<MemberDetails> members(UUID delegationId) {
        return delegations.findById(delegationId).orElseThrow(() -> new NotFound(delegationId)).members().stream()
                .map(DelegationMember::details)
                .toList();
    }

    /** On which trips of the city in scope somebody with that address is, of those that end on a day or later. */
    public List<Seat> seatsOf(EmailAddress email, LocalDate from) {
        return delegations.findSeats(email, from);
    }

    /** Those of the trips that belong to the city in scope, by id. */
    public Map<UUID, DelegationSummary> byId(Collection<UUID> ids) {
        return delegations.findAllById(ids).stream()
                .map(Delegation::summary)
                .collect(Collectors.toMap(DelegationSummary::id, Function.identity()));
    }
}
