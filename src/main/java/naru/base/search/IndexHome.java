package naru.base.search;

import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Where the index lives, and whether it can be trusted. */
interface IndexHome extends HibernatePropertiesCustomizer {

    /** The shape of what is kept; raised whenever an entity is searched otherwise, or texts are taken apart otherwise. */
    String SHAPE = "1";

    /** At the start: has the index built where it is missing, not whole or of another shape. */
    void open(SearchMapping mapping, Runnable build);

    /** While the portal runs: has it built where that failed before. */
    void keep(SearchMapping mapping, Runnable build);
}
