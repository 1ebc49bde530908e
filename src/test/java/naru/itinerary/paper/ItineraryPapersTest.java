package naru.itinerary.paper;

import static naru.testing.Paper.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.paper.PaperFile;
import naru.base.paper.PaperType;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.Groups;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.delegation.Passage;
import naru.itinerary.Attendance;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.Needs;
import naru.itinerary.Publishing;
import naru.meeting.MeetingForm;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Paper;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.EditVenue;
import naru.tradeshow.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be read on the printed programme of a trip. */
@NaruTest
class ItineraryPapersTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final LocalDate SIGNING_DAY = LocalDate.parse("2027-01-12");
    private static final String HALL = "밴쿠버 시청";

    @Autowired
    ItineraryPapers papers;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    Publishing publishing;

    @Autowired
    Members members;

    @Autowired
    Groups groups;

    @Autowired
    Venues venues;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final SignedIn official;
    private final UUID delegation;
    private UUID mayor = new UUID(0, 0);
    private UUID guide = new UUID(0, 0);

    ItineraryPapersTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        official = world.staff(coordinator.city(), Role.OFFICIAL);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void a_signing_a_flight_and_a_meeting() {
        mayor = Act.as(coordinator, () -> members.of(delegation)).getFirst().id();
        WallTime joins = new WallTime(LocalDateTime.parse("2027-01-11T18:00"), VANCOUVER);
        guide = Act.as(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(
                                new Name("한통역", "Han Interpreter"),
                                new Name("통역", "Interpreter"),
                                Part.INTERPRETER,
                                null,
                                new Passage(joins, "밴쿠버 국제공항"),
                                null)));
        UUID hall = Act.as(
                coordinator,
                () -> venues.add(EditVenue.at(
                        null, new Name(HALL, "Vancouver City Hall"), "453 W 12th Ave, Vancouver", VANCOUVER)));
        WallTime signing = new WallTime(LocalDateTime.parse("2027-01-12T16:00"), VANCOUVER);
        plan(new EditItem(
                ItemKind.SIGNING,
                new Name("협력의향서 서명식", "Signing of a letter of intent"),
                signing,
                signing.plus(Duration.ofHours(1)),
                hall,
                "시장 집무실",
                "밴쿠버시",
                List.of(new Counterpart("Taylor Morgan", "Mayor", "City of Vancouver")),
                new Attendance(new HashSet<>(List.of(mayor, guide)), Set.of(), mayor),
                "선물은 백자. 밖에 알리지 않음",
                new Needs(Set.of(), "나전 찻잔", "짙은 정장")));
        plan(new EditItem(
                ItemKind.TRANSFER,
                new Name("귀국", "Flight home"),
                new WallTime(LocalDateTime.parse("2027-01-13T11:30"), VANCOUVER),
                new WallTime(LocalDateTime.parse("2027-01-14T16:20"), TimeZones.KOREA),
                null,
                null,
                null,
                List.of(),
                Attendance.of(new HashSet<>(List.of(mayor))),
                null));
        trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 2, 18);
    }

    @Test
    void each_time_stands_as_there_and_in_korea_in_the_words_of_the_screens() {
        publish();
        Paper paper = whole(false, Locale.KOREAN);
        assertThat(paper.flat())
                .as("British Columbia stays on UTC−7")
                .contains(flat("16:00–17:00 밴쿠버 시간 (UTC−7) 한국 1월 13일 (수) 08:00–09:00"))
                .contains(flat("출발 1월 13일 (수) 11:30 밴쿠버 시간 (UTC−7) 한국 1월 14일 (목) 03:30"))
                .contains(flat("도착 1월 14일 (목) 16:20 한국 시간 (UTC+9) 한국 1월 14일 (목) 16:20"))
                .contains(flat("14:00–14:40 미 태평양 시간 (UTC−8) 한국 1월 8일 (금) 07:00–07:40"));
        WallTime signing = new WallTime(LocalDateTime.parse("2027-01-12T16:00"), VANCOUVER);
        assertThat(whole(false, Locale.ENGLISH).flat())
                .contains(flat(TimeWords.span(signing, Duration.ofHours(1)) + TimeWords.zone(signing, Locale.ENGLISH)))
                .contains(flat(TimeWords.korea(signing, Duration.ofHours(1), Locale.ENGLISH)))
                .contains(flat("Signing of a letter of intent"), flat("Vancouver City Hall"), "MayorKimNaru")
                .contains(flat("Test hall Room"))
                .doesNotContain(flat("협력의향서"), flat("회의실"))
                .as("what was typed for an item stands for both languages")
                .contains(flat("시장 집무실"));
    }

    @Test
    void each_page_says_which_version_it_is_of_when_and_which_page() {
        for (int i = 0; i < 30; i++) {
            plan(visit("기관 방문 " + i, "2027-01-08T%02d:%02d".formatted(8 + i / 4, i % 4 * 15)));
        }
        publish();
        plan(visit("공개한 뒤 넣은 방문", "2027-01-09T09:00"));
        Paper paper = whole(false, Locale.KOREAN);
        int pages = paper.pages().size();
        assertThat(pages).isGreaterThan(2);
        String moment = TimeWords.moment(TestClock.START, Locale.KOREAN);
        for (int page = 1; page <= pages; page++) {
            assertThat(paper.pages().get(page - 1)).contains("1판 · " + moment + " 공개", page + " / " + pages);
        }
        assertThat(paper.flat()).doesNotContain(flat("공개한 뒤 넣은 방문")).contains(flat("기관 방문 29"));
        Paper draft = whole(true, Locale.KOREAN);
        assertThat(draft.flat()).contains(flat("공개한 뒤 넣은 방문"));
        assertThat(draft.pages()).allSatisfy(page -> assertThat(page).contains("초안 · " + moment + " 현재"));
        assertThat(draft.pages().getFirst()).contains("공개하지 않은 일정입니다");
    }

    @Test
    void its_fonts_are_inside_it() {
        Paper paper = whole(true, Locale.KOREAN);
        assertThat(paper.fonts())
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+PretendardGOV-.*"));
    }

    @Test
    void it_names_whom_the_delegation_meets_and_who_leads_and_keeps_notes_to_the_city() {
        publish();
        assertThat(whole(false, Locale.KOREAN).flat())
                .contains(flat("시험 대표단 일정표"), flat("김나루"), flat("한통역"))
                .contains(flat("합류: 밴쿠버 국제공항, 1월 11일 (월) 18:00 밴쿠버 시간 (UTC−7) (한국 1월 12일 (화) 10:00)"))
                .contains(flat("서명식 협력의향서 서명식 초청·주최: 밴쿠버시 상대방 – Taylor Morgan, Mayor, City of Vancouver"))
                .contains(flat("복장: 짙은 정장"), flat("선물: 나전 찻잔"))
                .contains(flat(HALL + "시장 집무실"), flat("단원 모두"), flat("인솔: 김나루 시장"))
                .doesNotContain(flat("선물은 백자"));
    }

    @Test
    void one_can_have_that_of_one_person_one_venue_or_one_day_alone() {
        publish();
        PaperFile theirs = print(new ProgrammePart(false, guide, null, null, null), Locale.KOREAN);
        assertThat(theirs.name()).isEqualTo("시험 대표단 일정표 1판 - 한통역 통역.pdf");
        assertThat(Paper.read(theirs.content()).flat())
                .contains(flat("한통역 통역"), flat("협력의향서"), flat("합류 밴쿠버 국제공항"))
                .doesNotContain(flat("귀국"), flat("시험 면담"));
        UUID group = Act.as(
                coordinator,
                () -> groups.add(delegation, new EditGroup(new Name("통역조", "Interpreters"), Set.of(guide))));
        PaperFile ofGroup = print(new ProgrammePart(false, null, group, null, null), Locale.KOREAN);
        assertThat(ofGroup.name()).isEqualTo("시험 대표단 일정표 1판 - 통역조.pdf");
        assertThat(Paper.read(ofGroup.content()).flat())
                .contains(flat("통역조"), flat("협력의향서"))
                .doesNotContain(flat("귀국"), flat("시험 면담"));
        assertThat(whole(false, Locale.ENGLISH).flat()).as("who is in which").contains(flat("Interpreters"));
        assertThat(read(new ProgrammePart(false, null, null, HALL, null)).flat())
                .contains(flat("협력의향서"))
                .doesNotContain(flat("귀국"), flat("시험 면담"));
        assertThat(read(new ProgrammePart(false, null, null, null, SIGNING_DAY)).flat())
                .contains(flat("2027년 1월 12일 (화)"), flat("협력의향서"))
                .doesNotContain(flat("귀국"));
        assertThat(read(new ProgrammePart(false, null, null, null, LocalDate.parse("2027-01-14")))
                        .flat())
                .as("of the day it arrives on, too")
                .contains(flat("귀국"));
        assertThat(read(new ProgrammePart(false, null, null, null, LocalDate.parse("2027-01-06")))
                        .flat())
                .contains(flat("해당하는 일정이 없습니다."));
    }

    @Test
    void what_is_not_there_is_not_printed() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> read(ProgrammePart.whole(false)))
                .as("not published")
                .isInstanceOf(NotFound.class);
        publish();
        assertThatThrownBy(() -> read(new ProgrammePart(false, nobody, null, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(new ProgrammePart(false, null, nobody, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(new ProgrammePart(false, null, null, "없는 곳", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(new ProgrammePart(false, null, null, null, LocalDate.parse("2027-02-01"))))
                .isInstanceOf(NotFound.class);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(
                        stranger,
                        () -> papers.programme(delegation, ProgrammePart.whole(true), PaperType.PDF, Locale.KOREAN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_is_to_be_had_to_edit() {
        publish();
        PaperFile file = Act.as(
                official,
                () -> papers.programme(delegation, ProgrammePart.whole(false), PaperType.DOCX, Locale.KOREAN));
        assertThat(file.name()).isEqualTo("시험 대표단 일정표 1판.docx");
        String moment = TimeWords.moment(TestClock.START, Locale.KOREAN);
        assertThat(flat(Paper.document(file.content())))
                .contains(flat("시험 대표단 일정표"), flat("1판 · " + moment + " 공개"), flat("1 김나루 시장"))
                .contains(flat("합류: 밴쿠버 국제공항, 1월 11일 (월) 18:00 밴쿠버 시간 (UTC−7) (한국 1월 12일 (화) 10:00)"))
                .contains(flat("16:00–17:00 밴쿠버 시간 (UTC−7) 한국 1월 13일 (수) 08:00–09:00"))
                .contains(flat("서명식 협력의향서 서명식 초청·주최: 밴쿠버시 상대방 – Taylor Morgan, Mayor, City of Vancouver"))
                .contains(flat(HALL + "시장 집무실"), flat("단원 모두"), flat("인솔: 김나루 시장"))
                .doesNotContain(flat("선물은 백자"));

        ProgrammePart theirs = new ProgrammePart(true, guide, null, null, null);
        assertThat(flat(Paper.document(
                        Act.as(official, () -> papers.programme(delegation, theirs, PaperType.DOCX, Locale.ENGLISH))
                                .content())))
                .contains(flat("Han Interpreter"), flat("Signing of a letter of intent"))
                .doesNotContain(flat("Flight home"), flat("협력의향서"));
    }

    private static EditItem visit(String title, String start, UUID... who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), Trip.VEGAS);
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name(title, ""),
                from,
                from.plus(Duration.ofMinutes(15)),
                null,
                null,
                null,
                List.of(),
                Attendance.of(new HashSet<>(List.of(who))),
                null);
    }

    private EditItem visit(String title, String start) {
        return visit(title, start, mayor);
    }

    private void plan(EditItem wanted) {
        Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private void publish() {
        Act.as(coordinator, () -> publishing.publish(delegation, 0));
    }

    private Paper whole(boolean draft, Locale language) {
        return Paper.read(print(ProgrammePart.whole(draft), language).content());
    }

    private Paper read(ProgrammePart part) {
        return Paper.read(print(part, Locale.KOREAN).content());
    }

    private PaperFile print(ProgrammePart part, Locale language) {
        return Act.as(official, () -> papers.programme(delegation, part, PaperType.PDF, language));
    }
}
