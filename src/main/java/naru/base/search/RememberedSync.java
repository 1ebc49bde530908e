package naru.base.search;

import naru.base.access.CityScope;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits at each commit until what changed can be found. What the index could not be told is remembered, and nobody who
 * saved something is bothered with it.
 */
final class RememberedSync implements IndexingPlanSynchronizationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedSync.class);

    private final IndexNotes notes;

    RememberedSync(IndexNotes notes) {
        this.notes = notes;
    }

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        IndexingPlanSynchronizationStrategy.readSync().apply(context);
        context.indexingFutureHandler(future -> remember(future.join()));
    }

    private void remember(SearchIndexingPlanExecutionReport report) {
        report.throwable().ifPresent(reason -> {
            LOG.warn("The search index was not told of {}, and will be later", report.failingEntities(), reason);
            notes.remember(CityScope.city(), report.failingEntities());
        });
    }
}
