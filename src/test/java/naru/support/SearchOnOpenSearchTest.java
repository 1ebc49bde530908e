package naru.support;

import naru.testing.OpenSearch;
import naru.testing.World;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** What is found inside the portal is found in OpenSearch. */
@Tag("nodes")
@ContextConfiguration(initializers = OpenSearch.class)
class SearchOnOpenSearchTest extends SearchTest {

    SearchOnOpenSearchTest(@Autowired World world, @Autowired Categories categories) {
        super(world, categories);
    }
}
