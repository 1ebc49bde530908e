package naru.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.account.People;
import naru.account.UnitBook;
import naru.account.UnitSummary;
import naru.base.access.Role;
import naru.outbox.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of the city in scope answers for a request: people who may still sign in. */
@Component
class Owners {

    private final People people;
    private final UnitBook units;

    Owners(People people, UnitBook units) {
        this.people = people;
        this.units = units;
    }

    /** Everybody who could be, read once for many requests. */
    Staff staff() {
        return new Staff(
                people.officials().stream()
                        .collect(Collectors.toMap(
                                AccountSummary::id, Function.identity(), (one, same) -> one, LinkedHashMap::new)),
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity())));
    }

    /**
     * The city's people and units.
     *
     * @param officials who may sign in, by id
     */
    record Staff(Map<UUID, AccountSummary> officials, Map<UUID, UnitSummary> units) {

        /**
         * Whom a request concerns: its assignee; while there is none, everybody in its unit, or else who leads it; and
         * while no unit owns it, the coordinators, so that none is nobody's.
         */
        List<AccountSummary> of(Owner owner) {
            AccountSummary assignee = find(owner.personId());
            if (assignee != null) {
                return List.of(assignee);
            }
            UUID unit = owner.unitId();
            if (unit == null) {
                return officials.values().stream()
                        .filter(person -> person.role() == Role.COORDINATOR)
                        .toList();
            }
            List<AccountSummary> members = officials.values().stream()
                    .filter(person -> unit.equals(person.unitId()))
                    .toList();
            return members.isEmpty() ? headOf(owner) : members;
        }

        /** Who leads the unit that owns it; nobody, if nobody does. */
        List<AccountSummary> headOf(Owner owner) {
            UnitSummary unit = owner.unitId() == null ? null : units.get(owner.unitId());
            AccountSummary head = unit == null ? null : find(unit.headId());
            return head == null ? List.of() : List.of(head);
        }

        /** Somebody of them, if they still are. */
        @Nullable
        AccountSummary find(@Nullable UUID person) {
            return person == null ? null : officials.get(person);
        }
    }

    static Recipient recipient(AccountSummary person) {
        return new Recipient(person.id(), person.name(), person.email(), person.language());
    }
}
