package naru.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Reads again what was read before the lock was there: it may have changed while one waited. */
class SlotLocksImpl implements SlotLocks {

    private final EntityManager entities;

    SlotLocksImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Slot> lock(UUID id) {
        return refreshed(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Slot> keep(UUID id) {
        return refreshed(id, LockModeType.PESSIMISTIC_READ);
    }

    private Optional<Slot> refreshed(UUID id, LockModeType mode) {
        Optional<Slot> slot = Optional.ofNullable(entities.find(Slot.class, id));
        entities.flush();
        slot.ifPresent(found -> entities.refresh(found, mode));
        return slot;
    }
}
