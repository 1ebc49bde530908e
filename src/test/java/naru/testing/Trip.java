package naru.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.Name;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.delegation.EditMember;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingPlanning;
import naru.meeting.Participant;
import naru.meeting.PlanMeeting;
import naru.meeting.RegisterCompany;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShows;
import org.springframework.boot.test.context.TestComponent;

/** A delegation to a show in Las Vegas in January 2027, and meetings in it. */
@TestComponent
public class Trip {

    public static final ZoneId VEGAS = ZoneId.of("America/Los_Angeles");

    private final TradeShows shows;
    private final Delegations delegations;
    private final MeetingPlanning planning;

    Trip(TradeShows shows, Delegations delegations, MeetingPlanning planning) {
        this.shows = shows;
        this.delegations = delegations;
        this.planning = planning;
    }

    /** A new delegation of the coordinator's city, open for registration from November 2026 to the end of the show. */
    public UUID delegation(SignedIn coordinator) {
        return Act.as(coordinator, () -> {
            UUID show = shows.plan(new PlanTradeShow(
                    "S" + UUID.randomUUID().toString().substring(0, 8),
                    new Name("시험 전시회", "Test show"),
                    new Name("라스베이거스", "Las Vegas"),
                    VEGAS,
                    LocalDate.parse("2027-01-06"),
                    LocalDate.parse("2027-01-09")));
            return delegations.plan(new PlanDelegation(
                    show,
                    "T" + UUID.randomUUID().toString().substring(0, 8),
                    new Name("시험 대표단", "Test delegation"),
                    new Purpose("시험", "Test"),
                    LocalDate.parse("2027-01-05"),
                    LocalDate.parse("2027-01-12"),
                    LocalDate.parse("2026-11-01"),
                    LocalDate.parse("2027-01-09"),
                    List.of(EditMember.official(new Name("김나루", "Kim Naru"), new Name("시장", "Mayor")))));
        });
    }

    /** A meeting with slots of twenty minutes one after the other from 14:00 on 7 January; returns its id. */
    public UUID meeting(SignedIn coordinator, UUID delegation, MeetingForm form, int slots, int capacity) {
        return Act.as(coordinator, () -> {
            UUID venue = shows.addVenue(
                    delegations.get(delegation).tradeShowId(), new Name("시험 전시장", "Test hall"), "1 Test Road", VEGAS);
            LocalDateTime start = LocalDateTime.parse("2027-01-07T14:00");
            List<UUID> attending =
                    List.of(delegations.get(delegation).members().getFirst().id());
            UUID meeting = planning.plan(PlanMeeting.simple(
                    delegation,
                    form,
                    new Name("시험 면담", "Test meeting"),
                    venue,
                    new Name("회의실", "Room"),
                    2,
                    IntStream.range(0, slots)
                            .mapToObj(i -> new PlanMeeting.NewSlot(
                                    start.plusMinutes(20L * i),
                                    20,
                                    0,
                                    new Name("1번 탁자", "Table 1"),
                                    capacity,
                                    attending))
                            .toList()));
            planning.open(meeting);
            return meeting;
        });
    }

    /** What a company says that asks for a slot; so many come. */
    public static RegisterCompany command(UUID slot, int people) {
        return new RegisterCompany(slot, "수출 상담", people(people), false);
    }

    /** So many people of a company. */
    public static List<Participant> people(int number) {
        return Collections.nCopies(number, new Participant("이수출", "대표"));
    }
}
