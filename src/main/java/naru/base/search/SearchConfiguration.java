package naru.base.search;

import java.time.Duration;
import naru.base.chore.Chore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(OpenSearchSettings.class)
class SearchConfiguration {

    /** OpenSearch, where it is named, and otherwise a directory. */
    @Bean
    IndexHome indexHome(
            OpenSearchSettings shared, @Value("${naru.search.directory}") String directory, IndexNotes notes) {
        return shared.isChosen() ? new OpenSearchHome(shared, notes) : new LuceneHome(directory, notes);
    }

    @Bean
    Chore keepIndex(IndexKeeper keeper) {
        return new Chore("search.keep-index", Duration.ofMinutes(1), keeper::keep);
    }
}
