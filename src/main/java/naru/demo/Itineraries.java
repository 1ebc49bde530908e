package naru.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.delegation.Passage;
import naru.itinerary.Attendance;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.tradeshow.Venues;
import org.jspecify.annotations.Nullable;

/** What delegations do besides meeting companies. Whoever plans it is signed in. */
@DemoOnly
class Itineraries {

    private static final ZoneId LAS_VEGAS = Shows.LAS_VEGAS;
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    private final ItineraryPlanning planning;
    private final Members members;
    private final Groups groups;
    private final Venues venues;

    Itineraries(ItineraryPlanning planning, Members members, Groups groups, Venues venues) {
        this.planning = planning;
        this.members = members;
        this.groups = groups;
        this.venues = venues;
    }

    /**
     * The show, two accelerators and Vancouver's city hall; a member of the council comes a day late, and an interpreter from
     * there reads English. The mayor's party and those who support companies go apart for an afternoon.
     */
    void seongnam2027(UUID trip, UUID show) {
        UUID observer = members.add(
                trip,
                new EditMember(
                        new Name("윤서하", "Yoon Seoha"),
                        new Name("시의원", "Council Member"),
                        Part.COUNCIL,
                        null,
                        new Passage(at("2027-01-06T17:40", LAS_VEGAS), "해리 리드 국제공항"),
                        null));
        members.add(
                trip,
                new EditMember(
                        new Name("그레이스 최", "Grace Choi"),
                        new Name("통역", "Interpreter"),
                        Part.INTERPRETER,
                        new EmailAddress("grace.choi@example.com"),
                        null,
                        null,
                        Locale.ENGLISH));
        Goal to = new Goal(trip, show);
        List<UUID> travelling = members.of(trip).stream().map(MemberDetails::id).toList();
        groups.add(
                trip,
                new EditGroup(
                        new Name("시장단", "The mayor's party"), Set.of(travelling.get(0), travelling.get(1), observer)));
        Set<UUID> support = Set.of(travelling.get(2), travelling.get(3));
        UUID supporters = groups.add(trip, new EditGroup(new Name("기업지원조", "Company support"), support));
        Attendance officials = everyone(trip, observer);
        Attendance all = everyone(trip, null);
        plan(
                to,
                new Plan(
                        ItemKind.EXHIBITION,
                        "CES 개막 관람과 성남관 개관",
                        "Opening day and the city pavilion",
                        "베네시안 엑스포",
                        officials),
                at("2027-01-06T10:00", LAS_VEGAS),
                Duration.ofMinutes(150));
        plan(
                to,
                new Plan(ItemKind.RECEPTION, "한인 기업인 만찬", "Dinner with Korean-American founders", "베네시안 호텔", all),
                at("2027-01-06T18:30", LAS_VEGAS),
                Duration.ofHours(2));
        plan(
                to,
                new Plan(
                        ItemKind.CONFERENCE,
                        "디지털 헬스 서밋 참관",
                        "Digital health summit",
                        "라스베이거스 컨벤션센터 북관",
                        new Attendance(support, Set.of(supporters), null)),
                at("2027-01-08T14:00", LAS_VEGAS),
                Duration.ofMinutes(90));
        travel(
                to,
                "샌프란시스코로 이동",
                "Flight to San Francisco",
                all,
                at("2027-01-09T15:10", LAS_VEGAS),
                at("2027-01-09T16:45", LAS_VEGAS));
        plan(
                to,
                new Plan(ItemKind.SITE_VISIT, "500 스타트업스 방문", "Visit to 500 Startups", "500 스타트업스", all),
                at("2027-01-11T10:00", LAS_VEGAS),
                Duration.ofHours(2));
        plan(
                to,
                new Plan(ItemKind.SITE_VISIT, "런웨이 인큐베이터 방문", "Visit to Runway Incubator", "런웨이 인큐베이터", all),
                at("2027-01-11T12:05", LAS_VEGAS),
                Duration.ofMinutes(90));
        travel(
                to,
                "밴쿠버로 이동",
                "Flight to Vancouver",
                all,
                at("2027-01-11T19:30", LAS_VEGAS),
                at("2027-01-11T22:00", VANCOUVER));
        plan(
                to,
                new Plan(
                        ItemKind.COURTESY_CALL,
                        "밴쿠버 시장 예방과 협력의향서 서명",
                        "Call on the mayor of Vancouver and letter of intent",
                        "밴쿠버 시청",
                        all),
                at("2027-01-12T10:00", VANCOUVER),
                Duration.ofMinutes(90));
        travel(
                to,
                "귀국",
                "Flight home",
                all,
                at("2027-01-13T11:30", VANCOUVER),
                at("2027-01-14T16:20", TimeZones.KOREA));
    }

    /** Three days of sessions, as observers. */
    void gwacheon2027(UUID trip, UUID show) {
        Goal to = new Goal(trip, show);
        Attendance all = everyone(trip, null);
        for (String day : List.of("2027-01-06", "2027-01-07", "2027-01-08")) {
            plan(
                    to,
                    new Plan(ItemKind.CONFERENCE, "스마트시티 콘퍼런스 참관", "Smart city conference", "라스베이거스 컨벤션센터 북관", all),
                    at(day + "T13:30", LAS_VEGAS),
                    Duration.ofHours(3));
        }
    }

    private void travel(Goal to, String ko, String en, Attendance who, WallTime departure, WallTime arrival) {
        enter(to, new Plan(ItemKind.TRANSFER, ko, en, null, who), departure, arrival);
    }

    private void plan(Goal to, Plan plan, WallTime start, Duration length) {
        enter(to, plan, start, start.plus(length));
    }

    private void enter(Goal to, Plan plan, WallTime start, WallTime end) {
        List<Counterpart> counterparts = plan.kind() == ItemKind.COURTESY_CALL
                ? List.of(new Counterpart("Taylor Morgan", "Mayor", "City of Vancouver"))
                : List.of();
        String venue = plan.venue();
        planning.add(
                to.trip(),
                new EditItem(
                        plan.kind(),
                        new Name(plan.ko(), plan.en()),
                        start,
                        end,
                        venue == null ? null : venue(venue, to.show()),
                        null,
                        null,
                        counterparts,
                        plan.who(),
                        null));
    }

    private Attendance everyone(UUID trip, @Nullable UUID but) {
        return Attendance.of(members.of(trip).stream()
                .map(MemberDetails::id)
                .filter(id -> !Objects.equals(id, but))
                .collect(Collectors.toSet()));
    }

    /** The venue of that name which belongs to the show, or to none. */
    private UUID venue(String name, UUID show) {
        return venues.all().stream()
                .filter(venue -> venue.facts().name().ko().equals(name))
                .filter(venue -> Objects.requireNonNullElse(venue.facts().tradeShowId(), show)
                        .equals(show))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static WallTime at(String local, ZoneId zone) {
        return new WallTime(LocalDateTime.parse(local), zone);
    }

    private record Plan(
            ItemKind kind, String ko, String en, @Nullable String venue, Attendance who) {}

    private record Goal(UUID trip, UUID show) {}
}
