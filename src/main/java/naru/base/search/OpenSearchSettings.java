package naru.base.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which OpenSearch keeps the index that several nodes share, if one does.
 *
 * @param uris   its nodes, such as {@code https://search-1:9200,https://search-2:9200}; none means that each node of the
 *     portal has an index of its own
 * @param prefix what the names of its indexes begin with, so that others can use the same OpenSearch
 */
@ConfigurationProperties("naru.search.opensearch")
record OpenSearchSettings(
        @DefaultValue("") String uris,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("naru") String prefix) {

    boolean isChosen() {
        return !uris.isBlank();
    }

    @Override
    public String toString() {
        return "OpenSearch at " + uris;
    }
}
