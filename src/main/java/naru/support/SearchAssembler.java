package naru.support;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.search.Found;
import naru.base.search.Matches;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.support.SearchHit.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the index found together with what the store shows: two queries, however much it is. */
@Component
class SearchAssembler {

    /** What the index calls each kind: the names of the entities. */
    private static final Map<String, Kind> KINDS =
            Map.of("Company", Kind.COMPANY, "SupportRequest", Kind.REQUEST, "Reply", Kind.REPLY, "Note", Kind.NOTE);

    private final RequestRepository requests;
    private final CompanyBook companies;

    SearchAssembler(RequestRepository requests, CompanyBook companies) {
        this.requests = requests;
        this.companies = companies;
    }

    SearchResults results(Matches matches) {
        Map<UUID, SupportRequest> requestsById = requests.findAllById(about(matches, false)).stream()
                .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
        Set<UUID> companyIds = new HashSet<>(about(matches, true));
        requestsById.values().forEach(request -> companyIds.add(request.origin().companyId()));
        Map<UUID, CompanySummary> companiesById = companies.byId(companyIds);
        List<SearchHit> hits = matches.found().stream()
                .flatMap(found -> Stream.ofNullable(
                        isCompany(found)
                                ? hit(found, companiesById.get(found.about()), null)
                                : hit(found, requestsById.get(found.about()), companiesById)))
                .toList();
        return new SearchResults(hits, matches.total());
    }

    /** What the store no longer shows was not found. */
    private static @Nullable SearchHit hit(
            Found found, @Nullable SupportRequest request, Map<UUID, CompanySummary> companies) {
        return request == null
                ? null
                : hit(found, companies.get(request.origin().companyId()), request.number());
    }

    private static @Nullable SearchHit hit(Found found, @Nullable CompanySummary company, @Nullable String number) {
        return company == null
                ? null
                : new SearchHit(kind(found), found.about(), company.name(), number, found.excerpt());
    }

    private static Set<UUID> about(Matches matches, boolean companies) {
        return matches.found().stream()
                .filter(found -> isCompany(found) == companies)
                .map(Found::about)
                .collect(Collectors.toSet());
    }

    private static boolean isCompany(Found found) {
        return kind(found) == Kind.COMPANY;
    }

    private static Kind kind(Found found) {
        return Objects.requireNonNull(KINDS.get(found.kind()), () -> "found a " + found.kind());
    }
}
