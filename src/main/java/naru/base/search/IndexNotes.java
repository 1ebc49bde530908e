package naru.base.search;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.search.engine.common.EntityReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the store remembers of an index that several nodes share. In transactions of its own: the index is needed before
 * there is a session, and fails after the change was committed.
 */
@Component
class IndexNotes {

    private final JdbcClient store;
    private final TransactionTemplate own;

    IndexNotes(DataSource source, JdbcClient store) {
        this.store = store;
        own = new TransactionTemplate(new DataSourceTransactionManager(source));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does the work while no other node does.
     *
     * @param work gets the shape of the whole index, or null while there is none, and says how it is afterwards
     */
    void inTurn(UnaryOperator<@Nullable String> work) {
        own.executeWithoutResult(status -> {
            String before = store.sql("select shape from search_index for update")
                    .query((row, number) -> new Shape(row.getString(1)))
                    .single()
                    .name();
            store.sql("update search_index set shape = :shape")
                    .param("shape", work.apply(before))
                    .update();
        });
    }

    /** That the index was not told how these are now. */
    void remember(String city, List<? extends EntityReference> things) {
        own.executeWithoutResult(status ->
                things.forEach(thing -> store.sql("insert into search_miss values (:id, :city, :entity, :thing)")
                        .param("id", UUID.randomUUID())
                        .param("city", city)
                        .param("entity", thing.name())
                        .param("thing", thing.id())
                        .update()));
    }

    /** Some of what the index was not told. */
    List<Miss> misses() {
        return store.sql("select * from search_miss order by id limit 200")
                .query((row, number) -> new Miss(
                        row.getObject("id", UUID.class),
                        row.getString("city"),
                        row.getString("entity"),
                        row.getObject("thing", UUID.class)))
                .list();
    }

    void forget(Miss miss) {
        store.sql("delete from search_miss where id = :id")
                .param("id", miss.id())
                .update();
    }

    /** Something that the index was not told of. */
    record Miss(UUID id, String city, String entity, UUID thing) {}

    private record Shape(@Nullable String name) {}
}
