package naru.itinerary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.Words;
import naru.base.access.CurrentUser;
import naru.base.access.ForCoordinators;
import naru.delegation.DelegationCodeTaken;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Passage;
import naru.delegation.PlanDelegation;
import naru.itinerary.CloneTrip.Along;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a trip like one there was: its posts and groups, its stops and its itinerary, each as many days after the first and
 * at the same time on the clock there; money planned, vehicles and interpreters if that is wanted. Meetings with companies,
 * versions, what was put aside and files do not come along, nor ever an address.
 */
@Service
@Transactional
public class Cloning {

    private final ItemRepository items;
    private final ItineraryQueries queries;
    private final Delegations delegations;
    private final Members members;
    private final Groups groups;
    private final TripBelongings belongings;
    private final Words words;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    Cloning(
            ItemRepository items,
            ItineraryQueries queries,
            Delegations delegations,
            Members members,
            Groups groups,
            TripBelongings belongings,
            Words words,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.items = items;
        this.queries = queries;
        this.delegations = delegations;
        this.members = members;
        this.groups = groups;
        this.belongings = belongings;
        this.words = words;
        this.user = user;
        this.events = events;
    }

    /**
     * Says what a trip from one day to another would have of one there was.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public ClonePreview preview(UUID delegationId, LocalDate startsOn, LocalDate endsOn) {
        Itinerary model = queries.get(delegationId);
        Predicate<EditItem> fits = fits(model.delegation(), startsOn, endsOn);
        List<ItineraryLine> leftOut = model.lines().stream()
                .filter(line -> line.item() != null && !fits.test(line.item().facts()))
                .toList();
        DayShift shift = new DayShift(model.delegation().startsOn(), startsOn);
        return new ClonePreview(
                shift,
                model.items().size() - leftOut.size(),
                leftOut,
                belongings.stops(delegationId, shift, endsOn).size(),
                belongings.budgetLines(delegationId),
                belongings.resources(model, shift, endsOn, true).size());
    }

    /**
     * Plans a trip like one there was.
     *
     * @return its id
     * @throws NotFound when one's own city has no such trip, or there is no such trade show
     * @throws DelegationCodeTaken when another trip of one's own city has its code
     */
    @ForCoordinators
    public UUID plan(CloneTrip wanted) {
        Itinerary model = queries.get(wanted.delegationId());
        PlanDelegation plan = wanted.plan();
        DayShift shift = new DayShift(model.delegation().startsOn(), plan.startsOn());
        UUID planned = delegations.plan(plan.with(Stream.concat(
                        model.members().stream().map(member -> post(member.facts(), shift, wanted)),
                        plan.members().stream())
                .toList()));
        // What is added to it belongs to its city, which it is told when it is stored.
        items.flush();
        Map<UUID, UUID> successors = successors(model.members(), members.of(planned));
        belongings.takeStops(wanted.delegationId(), planned, shift);
        if (wanted.brings(Along.BUDGET)) {
            belongings.takeBudget(wanted.delegationId(), planned);
        }
        Map<UUID, UUID> booked = wanted.brings(Along.RESOURCES)
                ? belongings.takeResources(model, planned, shift, plan.endsOn(), wanted.brings(Along.NAMES))
                : Map.of();
        Map<UUID, UUID> formed = form(model.groups(), planned, successors);
        Predicate<EditItem> fits = fits(model.delegation(), plan.startsOn(), plan.endsOn());
        items.saveAll(model.items().stream()
                .map(ItemDetails::facts)
                .filter(fits)
                .map(item -> new ItineraryItem(
                        planned,
                        like(
                                shift.of(item),
                                like(item.attendance(), successors, formed),
                                booked,
                                wanted.brings(Along.COUNTERPARTS))))
                .toList());
        events.publishEvent(new ItineraryChanged(user.get().city(), planned));
        return planned;
    }

    /** What comes after the last day of a trip that is shorter is left out. */
    private static Predicate<EditItem> fits(DelegationSummary model, LocalDate startsOn, LocalDate endsOn) {
        DayShift shift = new DayShift(model.startsOn(), startsOn);
        boolean shorter = shift.of(model.endsOn()).isAfter(endsOn);
        return item -> !shorter || !shift.of(item.start()).date().isAfter(endsOn);
    }

    private EditMember post(EditMember known, DayShift shift, CloneTrip wanted) {
        LocalDate last = wanted.plan().endsOn();
        return new EditMember(
                wanted.brings(Along.NAMES)
                        ? known.name()
                        : new Name(
                                words.say(Locale.KOREAN, "clone.unnamed"), words.say(Locale.ENGLISH, "clone.unnamed")),
                known.title(),
                known.part(),
                null,
                passage(known.joins(), shift, last),
                passage(known.leaves(), shift, last));
    }

    private static @Nullable Passage passage(@Nullable Passage known, DayShift shift, LocalDate last) {
        if (known == null) {
            return null;
        }
        WallTime at = shift.of(known.at());
        return at.date().isAfter(last) ? null : new Passage(at, known.where());
    }

    /** Who stands in whose place: those who come along are first, in the same order. */
    private static Map<UUID, UUID> successors(List<MemberDetails> before, List<MemberDetails> after) {
        Map<UUID, UUID> successors = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            successors.put(before.get(i).id(), after.get(i).id());
        }
        return successors;
    }

    /** The same groups, of those who stand in the places of the others. */
    private Map<UUID, UUID> form(List<GroupDetails> model, UUID planned, Map<UUID, UUID> successors) {
        Map<UUID, UUID> formed = new HashMap<>();
        model.forEach(group -> formed.put(
                group.id(),
                groups.add(
                        planned,
                        new EditGroup(group.facts().name(), all(group.facts().memberIds(), successors)))));
        return formed;
    }

    private static Attendance like(Attendance known, Map<UUID, UUID> successors, Map<UUID, UUID> formed) {
        return new Attendance(
                all(known.memberIds(), successors),
                all(known.groupIds(), formed),
                known.leaderId() == null ? null : successors.get(known.leaderId()));
    }

    private static Set<UUID> all(Set<UUID> some, Map<UUID, UUID> successors) {
        return some.stream().map(successors::get).collect(Collectors.toSet());
    }

    private static EditItem like(EditItem item, Attendance attendance, Map<UUID, UUID> booked, boolean counterparts) {
        return new EditItem(
                item.kind(),
                item.title(),
                item.start(),
                item.end(),
                item.venueId(),
                item.room(),
                item.host(),
                counterparts ? item.counterparts() : List.of(),
                attendance,
                counterparts ? item.notes() : null,
                new Needs(
                        item.needs().resourceIds().stream()
                                .flatMap(id -> Stream.ofNullable(booked.get(id)))
                                .collect(Collectors.toSet()),
                        item.needs().gift(),
                        item.needs().dress()));
    }
}
