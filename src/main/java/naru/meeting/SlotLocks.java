package naru.meeting;

import java.util.Optional;
import java.util.UUID;

/**
 * Who works on a slot at the same time as others. Whoever takes places keeps the slot as it is, whoever frees places or
 * changes the slot locks it; both before anything else of it is read or written, so that nobody reckons with what it was,
 * and two who want the same do not wait for each other.
 */
interface SlotLocks {

    /** The slot as it is now, which nobody else can lock or keep until the running transaction ends. */
    Optional<Slot> lock(UUID id);

    /** The slot as it is now, which nobody can lock until the running transaction ends; others may keep it too. */
    Optional<Slot> keep(UUID id);
}
