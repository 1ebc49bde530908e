package naru.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import org.springframework.stereotype.Component;

/** Puts together which other requests have to do with one: a fixed number of queries, however many there are. */
@Component
class RelationAssembler {

    private final RelationRepository relations;
    private final RequestRepository requests;
    private final CompanyBook companies;

    RelationAssembler(RelationRepository relations, RequestRepository requests, CompanyBook companies) {
        this.relations = relations;
        this.requests = requests;
        this.companies = companies;
    }

    /** Those it has to do with, by number. */
    List<RelatedRequest> related(UUID requestId) {
        List<UUID> ids = relations.of(requestId).stream()
                .map(relation -> relation.beside(requestId))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<SupportRequest> found = requests.findAllById(ids);
        Map<UUID, CompanySummary> companiesById = companies.byId(
                found.stream().map(request -> request.origin().companyId()).collect(Collectors.toSet()));
        return found.stream()
                .map(request -> new RelatedRequest(
                        request.id(),
                        request.number(),
                        Objects.requireNonNull(
                                        companiesById.get(request.origin().companyId()))
                                .name(),
                        request.sentence(),
                        request.state()))
                .sorted(Comparator.comparing(RelatedRequest::number))
                .toList();
    }

    /** Those that go on as part of it, by number. */
    List<RequestLink> absorbed(UUID requestId) {
        return requests.findByMergedIntoOrderByNumber(requestId).stream()
                .map(request -> new RequestLink(request.id(), request.number()))
                .toList();
    }
}
