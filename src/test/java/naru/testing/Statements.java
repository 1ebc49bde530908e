package naru.testing;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import naru.base.access.SignedIn;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestComponent;

/** Counts what Hibernate says to the store on the thread that asks, whatever goes on beside it, as the sending of mail. */
@TestComponent
public class Statements implements HibernatePropertiesCustomizer, StatementInspector {

    private static final ThreadLocal<Long> said = ThreadLocal.withInitial(() -> 0L);

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }

    @Override
    public String inspect(String statement) {
        said.set(said.get() + 1);
        return statement;
    }

    /** How many statements the work makes when this user asks for it. */
    public long of(SignedIn user, Supplier<?> work) {
        return Act.as(user, () -> {
            long before = said.get();
            Objects.requireNonNull(work.get());
            return said.get() - before;
        });
    }
}
