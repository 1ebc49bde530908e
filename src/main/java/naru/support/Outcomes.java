package naru.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Money;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.delegation.DelegationBook;
import naru.delegation.DelegationSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the requests of one's own city. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final OutcomeSearch search;
    private final CompanyBook companies;
    private final DelegationBook delegations;

    Outcomes(OutcomeSearch search, CompanyBook companies, DelegationBook delegations) {
        this.search = search;
        this.companies = companies;
        this.delegations = delegations;
    }

    /** The latest answer about each request, in lines and totals. */
    @ForOfficials
    public OutcomeSheet sheet(OutcomeFilter filter) {
        List<SupportRequest> requests = search.requests(filter);
        Map<UUID, OutcomeReport> latest = search.answered(filter).stream()
                .collect(Collectors.toMap(
                        OutcomeReport::requestId, Function.identity(), (earlier, later) -> later, LinkedHashMap::new));
        Map<UUID, CompanySummary> companiesById = companies.byId(
                requests.stream().map(each -> each.origin().companyId()).collect(Collectors.toSet()));
        Map<UUID, DelegationSummary> delegationsById = delegations.byId(requests.stream()
                .flatMap(each -> Stream.ofNullable(each.origin().delegationId()))
                .collect(Collectors.toSet()));
        List<OutcomeLine> lines = requests.stream()
                .filter(request -> latest.containsKey(request.id()))
                .flatMap(request -> lines(
                        request,
                        Objects.requireNonNull(latest.get(request.id())),
                        Objects.requireNonNull(
                                companiesById.get(request.origin().companyId())),
                        delegationsById)
                        .stream())
                .toList();
        return OutcomeSheet.of(lines, requests.size());
    }

    /** The years in Korea in which requests were received that companies were asked about, the latest first. */
    @ForOfficials
    public List<Integer> years() {
        return search.years();
    }

    private static List<OutcomeLine> lines(
            SupportRequest request,
            OutcomeReport report,
            CompanySummary company,
            Map<UUID, DelegationSummary> delegations) {
        OutcomeAnswer said = Objects.requireNonNull(report.said());
        UUID trip = request.origin().delegationId();
        DelegationSummary delegation = trip == null ? null : delegations.get(trip);
        List<OutcomeLine> lines = new ArrayList<>();
        List<OutcomeLine.Sums> sums = sums(said);
        for (int i = 0; i < Math.max(1, sums.size()); i++) {
            lines.add(new OutcomeLine(
                    request.id(),
                    request.number(),
                    company.name(),
                    request.sentence(),
                    delegation == null ? null : delegation.title(),
                    report.months(),
                    Objects.requireNonNull(report.answeredAt()),
                    i == 0 ? said.consultations() : null,
                    i == 0 ? said.contracted() : null,
                    sums.isEmpty() ? null : sums.get(i),
                    i == 0 ? said.remark() : null));
        }
        return lines;
    }

    /** What was said, a line for each currency. */
    private static List<OutcomeLine.Sums> sums(OutcomeAnswer said) {
        Map<String, OutcomeLine.Sums> byCurrency = new TreeMap<>();
        said.amounts()
                .forEach(amount -> byCurrency.merge(
                        amount.money().currency().getCurrencyCode(), sums(amount), OutcomeLine.Sums::plus));
        return List.copyOf(byCurrency.values());
    }

    private static OutcomeLine.Sums sums(OutcomeAmount amount) {
        Money none = Money.none(amount.money().currency());
        return new OutcomeLine.Sums(
                amount.kind() == OutcomeKind.CONSULTED ? amount.money() : none,
                amount.kind() == OutcomeKind.PURSUED ? amount.money() : none,
                amount.kind() == OutcomeKind.CONTRACTED ? amount.money() : none);
    }
}
