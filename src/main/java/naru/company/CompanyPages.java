package naru.company;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Pages of other features that are about one company. Each bean of this type is asked when a company is shown to the
 * city's people, so that this feature need not know them.
 */
@FunctionalInterface
public interface CompanyPages {

    /** The pages that whoever looks may open, in the order in which they are shown. */
    List<Page> of(UUID companyId, Locale language);

    /**
     * A page about a company.
     *
     * @param path  its address
     * @param title what it shows
     */
    record Page(String path, String title) {}
}
