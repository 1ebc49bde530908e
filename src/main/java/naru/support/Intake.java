package naru.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.CurrentUser;
import naru.delegation.DelegationBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes down needs: each gets a number, an owner and a due date, and is received once, however often it is sent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Intake {

    private final RequestRepository requests;
    private final CategoryRepository categories;
    private final RequestNumbers numbers;
    private final OfficeCalendar calendar;
    private final DelegationBook delegations;
    private final RequestNews news;
    private final CurrentUser user;
    private final Clock clock;

    Intake(
            RequestRepository requests,
            CategoryRepository categories,
            RequestNumbers numbers,
            OfficeCalendar calendar,
            DelegationBook delegations,
            RequestNews news,
            CurrentUser user,
            Clock clock) {
        this.requests = requests;
        this.categories = categories;
        this.numbers = numbers;
        this.calendar = calendar;
        this.delegations = delegations;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    /** The requests of these needs, in their order: those received now and those received before. */
    List<SupportRequest> receive(Origin origin, List<NewNeed> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        Stamp stamp = new Stamp(user.get().accountId(), clock.instant());
        LocalDate today = TimeZones.dayInKorea(stamp.at());
        WorkingDays days = calendar.from(today);
        String city = user.get().city();
        UUID trip = origin.delegationId();
        String series = trip == null
                ? String.valueOf(today.getYear())
                : delegations.get(trip).code();
        // Before looking whether it was received: the same capture sent twice at once waits here for the first.
        numbers.lock(city, series);
        Map<UUID, SupportRequest> known = requests
                .findByClientKeyIn(needs.stream().map(NewNeed::key).toList())
                .stream()
                .collect(Collectors.toMap(SupportRequest::clientKey, Function.identity()));
        List<SupportRequest> received = new ArrayList<>();
        for (NewNeed need : needs) {
            known.computeIfAbsent(need.key(), key -> {
                Category category = category(need.categoryId());
                LocalDate dueOn = days.after(today, category.workingDays());
                SupportRequest request = requests.save(
                        new SupportRequest(numbers.next(city, series), need, origin, category, dueOn, stamp));
                received.add(request);
                return request;
            });
        }
        if (!received.isEmpty()) {
            // Stored now, so that each knows its city.
            requests.flush();
            news.received(received);
        }
        return needs.stream().map(NewNeed::key).distinct().map(known::get).toList();
    }

    private Category category(UUID id) {
        return categories.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
