package naru.base.search;

import java.util.Map;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.elasticsearch.client.jdk.cfg.ClientJdkElasticsearchBackendClientSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.schema.management.SchemaManagementStrategyName;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index in OpenSearch, which several nodes share. The store says whether it is whole and of which shape. Whichever
 * node comes first makes it; the others wait until that is done.
 */
final class OpenSearchHome implements IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchHome.class);

    /** The one that needs no library besides the JDK. */
    private static final String CLIENT = "jdk-rest";

    /** Said here, so that the portal starts while OpenSearch does not answer. */
    private static final String VERSION = "opensearch:3.0";

    /** How long a commit waits for an OpenSearch that says nothing. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final OpenSearchSettings settings;
    private final IndexNotes notes;

    OpenSearchHome(OpenSearchSettings settings, IndexNotes notes) {
        this.settings = settings;
        this.notes = notes;
    }

    @Override
    public void customize(Map<String, Object> hibernate) {
        backend(hibernate, BackendSettings.TYPE, ElasticsearchBackendSettings.TYPE_NAME);
        backend(hibernate, ElasticsearchBackendSettings.CLIENT_FACTORY, CLIENT);
        backend(hibernate, ElasticsearchBackendSettings.URIS, settings.uris());
        if (!settings.username().isBlank()) {
            backend(hibernate, ElasticsearchBackendSettings.USERNAME, settings.username());
            backend(hibernate, ElasticsearchBackendSettings.PASSWORD, settings.password());
        }
        backend(hibernate, ElasticsearchBackendSettings.VERSION, VERSION);
        backend(hibernate, ElasticsearchBackendSettings.VERSION_CHECK_ENABLED, false);
        backend(hibernate, ClientJdkElasticsearchBackendClientSettings.REQUEST_TIMEOUT, PATIENCE_MILLIS);
        backend(
                hibernate,
                ElasticsearchBackendSettings.LAYOUT_STRATEGY,
                BeanReference.ofInstance(new OpenSearchNames(settings.prefix())));
        backend(hibernate, ElasticsearchIndexSettings.ANALYSIS_CONFIGURER, OpenSearchAnalyzers.class.getName());
        // Two nodes that start at once would both create it: open() lets one after the other.
        hibernate.put(HibernateOrmMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, SchemaManagementStrategyName.NONE);
        hibernate.put(
                HibernateOrmMapperSettings.INDEXING_PLAN_SYNCHRONIZATION_STRATEGY,
                BeanReference.ofInstance(new RememberedSync(notes)));
    }

    @Override
    public void open(SearchMapping mapping, Runnable build) {
        notes.inTurn(shape -> SHAPE.equals(shape) && isThere(mapping) ? shape : null);
        keep(mapping, build);
    }

    /** Never because of another shape: that is of a newer node, and they would go on building in turn. */
    @Override
    public void keep(SearchMapping mapping, Runnable build) {
        notes.inTurn(shape -> {
            if (shape != null) {
                return shape;
            }
            mapping.scope(Object.class).schemaManager().dropAndCreate();
            build.run();
            return SHAPE;
        });
    }

    private static boolean isThere(SearchMapping mapping) {
        try {
            mapping.scope(Object.class).schemaManager().validate();
            return true;
        } catch (SearchException missing) {
            LOG.info("The search index has to be built: {}", missing.getMessage());
            return false;
        }
    }

    private static void backend(Map<String, Object> hibernate, String setting, Object value) {
        hibernate.put(BackendSettings.backendKey(setting), value);
    }
}
