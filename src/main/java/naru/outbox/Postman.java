package naru.outbox;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goes his round whenever mail was handed in, and every few seconds for what is to be tried again. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private static final int SENDERS = 4;

    private final MailRounds rounds;

    /** A call is dropped when others wait already: a round that has not begun will see everything committed by now. */
    private final ThreadPoolExecutor senders = new ThreadPoolExecutor(
            SENDERS,
            SENDERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(SENDERS),
            Thread.ofPlatform().daemon().name("postman-", 1).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Postman(MailRounds rounds) {
        this.rounds = rounds;
    }

    @TransactionalEventListener(MailHanded.class)
    void mailHanded() {
        call();
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void call() {
        senders.execute(this::goRound);
    }

    /** Lets attempts that are under way end, so that their outcome is taken down before the store closes. */
    @PreDestroy
    void goHome() throws InterruptedException {
        senders.shutdown();
        if (!senders.awaitTermination(10, TimeUnit.SECONDS)) {
            senders.shutdownNow();
        }
    }

    private void goRound() {
        try {
            rounds.sendDue();
        } catch (OptimisticLockingFailureException taken) {
            // Whoever took the message over when this attempt's time was up takes down what becomes of it.
            log.info("another round took a message over: {}", taken.getMessage());
        } catch (RuntimeException e) {
            log.error("a round of the postman broke off; the next one starts anew", e);
        }
    }
}
