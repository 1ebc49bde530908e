package naru.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens to what is said to the store, when it is told to: which statements, how often, how long. When it is not, callers
 * get the pool's own connections, so that it costs nothing.
 */
final class Listener implements BeanPostProcessor {

    private final Map<String, Heard> heard = new ConcurrentHashMap<>();
    private volatile boolean listening;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Overheard(source) : bean;
    }

    /** Listens while the work is done, from nothing. */
    void during(Runnable work) {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
    }

    /** How often something was said that begins so. */
    long count(String beginning) {
        return heard.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(entry -> entry.getValue().times.sum())
                .sum();
    }

    /** A line for each statement, the costliest first: times and milliseconds, each divided by {@code units}. */
    String report(int units) {
        return heard.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        entry -> -entry.getValue().nanos.sum()))
                .map(entry -> String.format(
                        Locale.ROOT,
                        "  %6.2f x %8.2f ms  %s",
                        (double) entry.getValue().times.sum() / units,
                        entry.getValue().nanos.sum() / 1e6 / units,
                        entry.getKey()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private @Nullable Object listen(String what, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        long from = System.nanoTime();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } finally {
            Heard entry = heard.computeIfAbsent(what, key -> new Heard(new LongAdder(), new LongAdder()));
            entry.times.increment();
            entry.nanos.add(System.nanoTime() - from);
        }
    }

    private static @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private Connection overhear(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "commit", "rollback", "setAutoCommit" -> listen(method.getName(), connection, method, arguments);
            case "prepareStatement" ->
                overhear(
                        (PreparedStatement) java.util.Objects.requireNonNull(pass(connection, method, arguments)),
                        String.valueOf(java.util.Objects.requireNonNull(arguments)[0]));
            default -> pass(connection, method, arguments);
        });
    }

    private PreparedStatement overhear(PreparedStatement statement, String sql) {
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> method.getName().startsWith("execute")
                        ? listen(shortened(sql), statement, method, arguments)
                        : pass(statement, method, arguments));
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Listener.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What is done to which table: without the columns it reads. */
    private static String shortened(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int from = lower.startsWith("select") ? lower.indexOf(" from ") : -1;
        String told = from < 0 ? lower : "select … " + lower.substring(from + 1);
        return told.length() > 100 ? told.substring(0, 100) + "…" : told;
    }

    private record Heard(LongAdder times, LongAdder nanos) {}

    /** The pool, with somebody at the door. */
    private final class Overheard extends DelegatingDataSource {

        Overheard(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!listening) {
                return super.getConnection();
            }
            long from = System.nanoTime();
            Connection connection = super.getConnection();
            Heard entry =
                    heard.computeIfAbsent("wait for a connection", key -> new Heard(new LongAdder(), new LongAdder()));
            entry.times.increment();
            entry.nanos.add(System.nanoTime() - from);
            return overhear(connection);
        }
    }
}
