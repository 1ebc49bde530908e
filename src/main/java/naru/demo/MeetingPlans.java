package naru.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import naru.base.Name;
import naru.delegation.Delegations;
import naru.delegation.MemberSummary;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingPlanning;
import naru.meeting.PlanMeeting;
import naru.meeting.PlanMeeting.NewSlot;

/** The meetings that delegations offer, in the three forms. Whoever plans one is signed in. */
@DemoOnly
class MeetingPlans {

    private static final int LARGEST_ROUND_TABLE = 18;

    private final MeetingPlanning planning;
    private final Delegations delegations;

    MeetingPlans(MeetingPlanning planning, Delegations delegations) {
        this.planning = planning;
        this.delegations = delegations;
    }

    UUID roundTable(UUID delegation, UUID venue, String start) {
        return plan(
                delegation,
                MeetingForm.ROUND_TABLE,
                new Name("참가기업 간담회", "Round table with exhibitors"),
                venue,
                Rooms.GALILEO,
                List.of(new NewSlot(LocalDateTime.parse(start), 90, 0, Rooms.GALILEO, LARGEST_ROUND_TABLE, List.of())));
    }

    UUID pavilionRound(UUID delegation, UUID venue, String start, int stops) {
        return plan(
                delegation,
                MeetingForm.BOOTH_ROUND,
                new Name("성남관 부스 순회", "Tour of the Seongnam pavilion"),
                venue,
                Rooms.PAVILION,
                inARow(start, 10, stops, stop -> booth(42010 + 2 * stop)));
    }

    UUID eurekaRound(UUID delegation, UUID venue, String start, int stops) {
        return plan(
                delegation,
                MeetingForm.BOOTH_ROUND,
                new Name("유레카 파크 부스 순회", "Tour of booths in Eureka Park"),
                venue,
                Rooms.START_UPS,
                inARow(start, 15, stops, stop -> booth(50410 + 5 * stop)));
    }

    UUID oneToOne(UUID delegation, UUID venue, String start, int slots) {
        return plan(
                delegation,
                MeetingForm.ONE_TO_ONE,
                new Name("개별 면담", "One-to-one meetings"),
                venue,
                Rooms.LIDO,
                inARow(start, 20, slots, slot -> Rooms.FIRST_TABLE));
    }

    /** Still being planned: companies do not see it yet. */
    void draft(UUID delegation, UUID venue, String start, int slots) {
        planning.plan(PlanMeeting.simple(
                delegation,
                MeetingForm.ONE_TO_ONE,
                new Name("수출 상담", "Export consultations"),
                venue,
                Rooms.TITIAN,
                2,
                attended(delegation, inARow(start, 25, slots, slot -> Rooms.SECOND_TABLE))));
    }

    UUID vancouver(UUID delegation, UUID venue, String start) {
        return plan(
                delegation,
                MeetingForm.ROUND_TABLE,
                new Name("밴쿠버 진출기업 간담회", "Round table on doing business in Vancouver"),
                venue,
                Rooms.CITY_HALL,
                List.of(new NewSlot(LocalDateTime.parse(start), 60, 0, Rooms.CITY_HALL, 6, List.of())));
    }

    private UUID plan(UUID delegation, MeetingForm form, Name title, UUID venue, Name room, List<NewSlot> slots) {
        UUID meeting =
                planning.plan(PlanMeeting.simple(delegation, form, title, venue, room, 2, attended(delegation, slots)));
        planning.open(meeting);
        return meeting;
    }

    private List<NewSlot> attended(UUID delegation, List<NewSlot> slots) {
        List<UUID> attending = delegations.get(delegation).members().stream()
                .map(MemberSummary::id)
                .toList();
        return slots.stream().map(slot -> slot.attendedBy(attending)).toList();
    }

    private static List<NewSlot> inARow(String start, int minutes, int count, IntFunction<Name> place) {
        LocalDateTime first = LocalDateTime.parse(start);
        return IntStream.range(0, count)
                .mapToObj(slot -> new NewSlot(
                        first.plusMinutes((long) minutes * slot), minutes, 0, place.apply(slot), 1, List.of()))
                .toList();
    }

    private static Name booth(int number) {
        return new Name("부스 " + number, "Booth " + number);
    }
}
