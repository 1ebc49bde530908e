package naru.base.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** What the indexes are called in an OpenSearch that others may use as well. */
record OpenSearchNames(String prefix) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return name(index) + "-000001";
    }

    @Override
    public String createWriteAlias(String index) {
        return name(index) + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return name(index) + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return name(index);
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String index) {
        return index.substring(0, index.lastIndexOf('-'));
    }

    private String name(String index) {
        return prefix + "-" + index;
    }
}
