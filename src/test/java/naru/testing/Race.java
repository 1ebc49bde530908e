package naru.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import naru.base.RuleViolation;

/** Lets people do things at the same instant, each in a thread of their own. */
public final class Race {

    private final List<RuleViolation> refused = new ArrayList<>();
    private int won;

    private Race() {}

    /** Starts all at once and waits for the last; anything but success or a broken rule fails the test. */
    public static Race between(List<Runnable> runners) {
        Race race = new Race();
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try (var threads = Executors.newFixedThreadPool(runners.size())) {
            List<Future<?>> finishes = new ArrayList<>();
            for (Runnable runner : runners) {
                finishes.add(threads.submit(() -> {
                    start.await();
                    runner.run();
                    return true;
                }));
            }
            for (Future<?> finish : finishes) {
                race.count(finish);
            }
        }
        return race;
    }

    /** How many came through. */
    public int won() {
        return won;
    }

    /** What the others were told. */
    public List<RuleViolation> refused() {
        return List.copyOf(refused);
    }

    private void count(Future<?> finish) {
        try {
            finish.get();
            won++;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuleViolation violation) {
                refused.add(violation);
            } else {
                throw new AssertionError("neither won nor refused by a rule", failure.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
