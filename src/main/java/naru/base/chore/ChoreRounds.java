package naru.base.chore;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets this node take part in the chores. The nodes agree through a table, where whoever comes first takes a chore that
 * is due. The rhythm is that of the machine; a clock that is set otherwise, as in the demonstration, changes what the
 * work finds due, and not how often it looks; who sets it says {@link #begin}.
 */
@Component
@ConditionalOnBooleanProperty("naru.chores")
public class ChoreRounds {

    private static final Logger log = LoggerFactory.getLogger(ChoreRounds.class);

    private static final String TABLE = "chore";
    private static final int THREADS = 4;
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** A node that dies at work misses six of these before another takes over. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration TIME_TO_END = Duration.ofSeconds(30);

    private final List<Chore> chores;
    private final Clock clock;
    private final Scheduler scheduler;

    @Autowired
    ChoreRounds(ObjectProvider<Chore> chores, DataSource store) {
        this(chores.orderedStream().toList(), store, new SystemClock(), LOOK);
    }

    ChoreRounds(List<Chore> chores, DataSource store, Clock clock, Duration look) {
        this.chores = chores;
        this.clock = clock;
        scheduler = Scheduler.create(store)
                .tableName(TABLE)
                .startTasks(chores.stream().map(ChoreRounds::task).toList())
                .threads(THREADS)
                .pollingInterval(look)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(TIME_TO_END)
                .failureLogging(LogLevel.ERROR, true)
                .clock(clock)
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!chores.isEmpty()) {
            scheduler.start();
        }
    }

    /** Begins the next round of every chore now: the clock that the work asks was set, and much may be due by it. */
    public void begin() {
        chores.forEach(chore -> begin(TaskInstanceId.of(chore.name(), RecurringTask.INSTANCE)));
        scheduler.triggerCheckForDueExecutions();
    }

    private void begin(TaskInstanceId chore) {
        try {
            scheduler.reschedule(chore, clock.now());
        } catch (TaskInstanceCurrentlyExecutingException working) {
            // It may have asked the clock before: what it misses then waits for the round after.
            log.debug("{} is under way already", chore.getTaskName(), working);
        }
    }

    /** Lets what is under way end. */
    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> chore.work().run());
    }
}
