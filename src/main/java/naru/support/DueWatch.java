package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.AccountSummary;
import naru.base.TimeZones;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows who of the city in scope is still to be told of which due dates today, by the calendar of Korea. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueWatch {

    private final RequestRepository requests;
    private final WarningRepository warnings;
    private final OfficeCalendar calendar;
    private final Owners owners;
    private final Clock clock;
    private final int warnBefore;

    DueWatch(
            RequestRepository requests,
            WarningRepository warnings,
            OfficeCalendar calendar,
            Owners owners,
            Clock clock,
            @Value("${naru.support.warn-before}") int warnBefore) {
        this.requests = requests;
        this.warnings = warnings;
        this.calendar = calendar;
        this.owners = owners;
        this.clock = clock;
        this.warnBefore = warnBefore;
    }

    /** What to tell, person by person. Whoever was told something today hears of the rest tomorrow: one mail a day. */
    Collection<List<Due>> untold() {
        LocalDate today = today();
        LocalDate horizon = calendar.from(today).after(today, warnBefore);
        List<SupportRequest> due = requests.dueBy(horizon);
        if (due.isEmpty()) {
            return List.of();
        }
        Set<Due.Key> told =
                warnings.ofThoseDueBy(horizon).stream().map(Warning::key).collect(Collectors.toSet());
        Set<UUID> toldToday = new HashSet<>(warnings.toldOn(today));
        Owners.Staff staff = owners.staff();
        Map<UUID, List<Due>> byPerson = new LinkedHashMap<>();
        due.stream()
                .flatMap(request -> concerned(request, staff, today))
                .filter(each -> !toldToday.contains(each.person().id()) && !told.contains(each.key()))
                .forEach(each -> byPerson.computeIfAbsent(each.person().id(), person -> new ArrayList<>())
                        .add(each));
        return byPerson.values();
    }

    /** Takes down that this was told. */
    void told(List<Due> dues) {
        LocalDate today = today();
        warnings.saveAllAndFlush(
                dues.stream().map(due -> new Warning(due, today)).toList());
    }

    private static Stream<Due> concerned(SupportRequest request, Owners.Staff staff, LocalDate today) {
        List<AccountSummary> answering = staff.of(request.owner());
        if (!request.isOverdue(today)) {
            return answering.stream().map(person -> new Due(request, Urgency.NEAR, person));
        }
        return Stream.concat(
                answering.stream().map(person -> new Due(request, Urgency.OVERDUE, person)),
                staff.headOf(request.owner()).stream()
                        .filter(head -> !answering.contains(head))
                        .map(head -> new Due(request, Urgency.ESCALATED, head)));
    }

    private LocalDate today() {
        return TimeZones.dayInKorea(clock.instant());
    }
}
