package naru.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.access.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes bytes that no attachment names: a node died after it had written them and before their row was committed, or
 * could not remove them. What is younger than a day may still get its row.
 */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private static final Duration AGE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final Vault vault;
    private final AttachmentRepository attachments;

    Sweep(Vault vault, AttachmentRepository attachments) {
        this.vault = vault;
        this.attachments = attachments;
    }

    /** Removes what is a day old. The vault's times are those of machines, whatever time the portal is shown at. */
    void removeOrphans() {
        removeOrphans(Clock.systemUTC().instant().minus(AGE));
    }

    /** Removes what was written before that moment. */
    void removeOrphans(Instant writtenBefore) {
        try {
            List<UUID> found = vault.keysBefore(writtenBefore);
            Set<UUID> orphans = new HashSet<>(found);
            for (int from = 0; from < found.size(); from += AT_ONCE) {
                List<UUID> some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
                CityScope.everywhere(() -> attachments.idsAmong(some)).forEach(orphans::remove);
            }
            remove(orphans, found.size() - orphans.size());
        } catch (IOException e) {
            log.warn("the vault could not be swept", e);
        }
    }

    private void remove(Set<UUID> orphans, int named) throws IOException {
        if (orphans.isEmpty()) {
            return;
        }
        if (orphans.size() > named) {
            // Nodes do not die that often: rather a database was set up anew beside an old vault, or another portal
            // keeps its files here too.
            log.warn(
                    "no attachment names {} of {} files in the vault, so nothing was removed: is it another database's?",
                    orphans.size(),
                    orphans.size() + named);
            return;
        }
        for (UUID orphan : orphans) {
            vault.remove(orphan);
        }
        log.info("removed the bytes of {} files that no attachment names", orphans.size());
    }
}
