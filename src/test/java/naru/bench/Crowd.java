package naru.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients with a thread each, who all start at the same instant; the threads are kept from run to run. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads;
    private final int size;

    Crowd(int size) {
        this.size = size;
        threads = Executors.newFixedThreadPool(size);
    }

    /** Lets each client do its work once; a client says whether it got what it came for. */
    Run run(List<Callable<Boolean>> clients) {
        if (clients.size() != size) {
            throw new IllegalArgumentException(clients.size() + " clients in a crowd of " + size);
        }
        CountDownLatch ready = new CountDownLatch(size);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> ends = new ArrayList<>();
        for (Callable<Boolean> client : clients) {
            ends.add(threads.submit(() -> {
                ready.countDown();
                start.await();
                return client.call();
            }));
        }
        try {
            ready.await();
            long from = System.nanoTime();
            start.countDown();
            int got = 0;
            for (Future<Boolean> end : ends) {
                got += end.get() ? 1 : 0;
            }
            return new Run(size, got, (System.nanoTime() - from) / 1e9);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        } catch (ExecutionException failed) {
            throw new AssertionError("a client failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    /**
     * What a run came to.
     *
     * @param got how many got what they came for
     */
    record Run(int clients, int got, double seconds) {

        double perSecond() {
            return clients / seconds;
        }
    }
}
