package naru.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the vault in step with the running change: bytes of a change that is rolled back are removed again, and bytes are
 * removed for good only once that is committed.
 */
@Component
class Strongroom {

    private static final Logger log = LoggerFactory.getLogger(Strongroom.class);

    private final Vault vault;

    Strongroom(Vault vault) {
        this.vault = vault;
    }

    void put(UUID key, byte[] content) {
        afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, key);
        try {
            vault.put(key, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void removeOnCommit(UUID key) {
        afterwards(TransactionSynchronization.STATUS_COMMITTED, key);
    }

    private void afterwards(int ending, UUID key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == ending) {
                    remove(key);
                }
            }
        });
    }

    /** What is left behind is out of reach, since no row leads to it; it only takes room. */
    private void remove(UUID key) {
        try {
            vault.remove(key);
        } catch (IOException e) {
            log.warn("the bytes of {} could not be removed", key, e);
        }
    }
}
