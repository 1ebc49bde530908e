package naru.base.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import naru.base.access.CityScope;
import naru.base.search.IndexNotes.Miss;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the index how things are that it was not told of when they changed. What fails again is remembered again. */
@Component
class Retelling {

    private final EntityManager store;
    private final TransactionTemplate transaction;
    private final IndexNotes notes;

    Retelling(EntityManager store, TransactionTemplate transaction, IndexNotes notes) {
        this.store = store;
        this.transaction = transaction;
        this.notes = notes;
    }

    void tellMisses() {
        notes.misses().stream()
                .collect(groupingBy(Miss::city))
                .forEach((city, misses) -> CityScope.in(
                        city, () -> transaction.executeWithoutResult(status -> misses.forEach(this::tell))));
    }

    private void tell(Miss miss) {
        SearchSession index = Search.session(store);
        Class<?> type = Search.mapping(store.getEntityManagerFactory())
                .indexedEntity(miss.entity())
                .javaClass();
        Object thing = store.find(type, miss.thing());
        if (thing == null) {
            index.indexingPlan().purge(type, miss.thing(), null);
        } else {
            index.indexingPlan().addOrUpdate(thing);
        }
        notes.forget(miss);
    }
}
