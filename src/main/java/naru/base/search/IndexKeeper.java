package naru.base.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.TreeSet;
import naru.base.access.CityScope;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds the index from the store where it is missing, before the first person comes in. Where that fails, the portal
 * opens all the same, and the search finds what it has.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final EntityManagerFactory stores;
    private final EntityManager store;
    private final IndexHome home;
    private final Retelling retelling;
    private boolean running;

    IndexKeeper(EntityManagerFactory stores, EntityManager store, IndexHome home, Retelling retelling) {
        this.stores = stores;
        this.store = store;
        this.home = home;
        this.retelling = retelling;
    }

    @Override
    public void start() {
        SearchMapping mapping = Search.mapping(stores);
        try {
            home.open(mapping, () -> build(mapping));
        } catch (SearchException failed) {
            LOG.error("Without a whole search index: building it is tried again", failed);
        }
        running = true;
    }

    /** Tries again what failed before. */
    void keep() {
        SearchMapping mapping = Search.mapping(stores);
        home.keep(mapping, () -> build(mapping));
        retelling.tellMisses();
    }

    private void build(SearchMapping mapping) {
        Set<String> cities = CityScope.everywhere(() -> cities(mapping));
        if (cities.isEmpty()) {
            return;
        }
        LOG.info("Building the search index of {} cities", cities.size());
        // One city after the other: each takes a few connections.
        for (String city : cities) {
            try {
                mapping.scope(Object.class)
                        .massIndexer(Set.of(city))
                        .threadsToLoadObjects(2)
                        .startAndWait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while building the search index", stopped);
            }
        }
        LOG.info("The search index is built");
    }

    private Set<String> cities(SearchMapping mapping) {
        Set<String> cities = new TreeSet<>();
        for (SearchIndexedEntity<?> entity : mapping.allIndexedEntities()) {
            cities.addAll(store.createQuery("select distinct e.city from " + entity.jpaName() + " e", String.class)
                    .getResultList());
        }
        return cities;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its doors, and before anything recurs. */
    @Override
    public int getPhase() {
        return 0;
    }
}
