package naru.support.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import naru.account.Units;
import naru.base.NotFound;
import naru.company.Companies;
import naru.company.CompanySummary;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.ManyRequests;
import naru.support.Measures;
import naru.support.RequestQueries;
import naru.support.SavedFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the list of the inbox needs at hand. */
@Component
record InboxDesk(
        RequestQueries queries,
        Categories categories,
        Companies companies,
        Delegations delegations,
        Units units,
        Measures measures,
        ManyRequests many,
        SavedFilters saved) {

    List<CategorySummary> allCategories() {
        return categories.all();
    }

    List<DelegationSummary> trips() {
        return delegations.all();
    }

    /** Companies to choose from. */
    Stream<CompanySummary> companiesCalled(String typed, int offset, int limit) {
        return companies.search(typed, offset, limit).stream();
    }

    /** A company whose id stands in an address, if the city has it. */
    Optional<CompanySummary> company(@Nullable UUID id) {
        try {
            return id == null ? Optional.empty() : Optional.of(companies.get(id));
        } catch (NotFound stranger) {
            return Optional.empty();
        }
    }
}
