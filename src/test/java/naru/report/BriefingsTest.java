package naru.report;

import static naru.testing.Paper.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.paper.PaperFile;
import naru.base.paper.PaperType;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.delegation.Delegations;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingService;
import naru.meeting.PlanMeeting;
import naru.meeting.Registering;
import naru.support.Categories;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.EditMeasure;
import naru.support.Measures;
import naru.support.NewNeed;
import naru.support.Notes;
import naru.support.ReceiveRequest;
import naru.support.Replies;
import naru.support.ReplyToRequest;
import naru.support.SupportRequests;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** What can be read on the sheets that a mayor is briefed with, as PDF and as a document. */
@NaruTest
class BriefingsTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final LocalDate DAY = LocalDate.parse("2027-01-12");

    @Autowired
    Briefings briefings;

    @Autowired
    Delegations delegations;

    @Autowired
    Venues venues;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    Registering registering;

    @Autowired
    MeetingService meetings;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Categories categories;

    @Autowired
    SupportRequests requests;

    @Autowired
    Replies replies;

    @Autowired
    Measures measures;

    @Autowired
    Notes notes;

    @Autowired
    JdbcTemplate jdbc;

    private final World world;
    private final SignedIn coordinator;
    private final SignedIn official;
    private final SignedIn contact;
    private final UUID company;
    private final UUID delegation;

    BriefingsTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        official = world.staff(coordinator.city(), Role.OFFICIAL);
        contact = world.company(coordinator.city());
        company = world.companyOf(contact);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void a_company_that_is_met_in_vancouver_and_asked_for_something_before() {
        UUID slot = Act.as(coordinator, this::slot);
        UUID registration = Act.as(contact, () -> registering.register(Trip.command(slot, 1)));
        Act.as(coordinator, () -> meetings.confirm(registration));
        UUID show = Act.as(coordinator, () -> delegations.get(delegation)).tradeShowId();
        Act.as(official, () -> exhibits.enter(company, new EnterExhibit(show, "유레카파크", "61842", "공기질 측정기")));
        Act.as(world.staff(coordinator.city(), Role.ADMINISTRATOR), () -> categories.seedDefaults());
        UUID category = one("select id from support_category where city = ? order by id limit 1", coordinator.city());
        Act.as(official, () -> {
            UUID request = requests.receive(
                    new ReceiveRequest(company, delegation, new NewNeed(UUID.randomUUID(), category, "인증 비용이 부담됩니다.")));
            measures.start(new EditMeasure("인증 비용 지원", "절반을 지원한다.", null, null), List.of(request));
            notes.add(request, "대표가 까다로움");
            requests.decide(new DecideRequest(request, version(request), Decision.ACCEPTED, "예산이 있음"));
            replies.draft(new ReplyToRequest(request, version(request), "절반을 지원합니다."));
            replies.sendDraft(request);
        });
    }

    @Test
    void the_set_of_a_day_says_who_is_met_when_about_what_and_what_became_of_requests() {
        Paper paper = Paper.read(day(PaperType.PDF, Locale.KOREAN).content());
        assertThat(paper.pages()).hasSize(2);
        assertThat(paper.pages().getFirst()).contains("이날의 면담 1건", name(), "수출 상담");
        assertThat(paper.flat())
                .contains(flat(name()))
                .contains(flat("유레카파크 61842"), flat("공기질 측정기"), flat("이수출 대표"), flat("김나루 시장"))
                .contains(flat("인증 비용이 부담됩니다."), flat("결정 수용"), flat("절반을 지원합니다."), flat("인증 비용 지원 (진행 중)"))
                .as("what colleagues note for each other stays between them")
                .doesNotContain(flat("까다로움"));
        for (int page = 1; page <= 2; page++) {
            assertThat(paper.pages().get(page - 1)).contains("2026년 12월 1일 (화) 12:00 현재", page + " / 2");
        }
        assertThat(paper.pages()).allSatisfy(page -> assertThat(page).contains("내부용"));
        assertThat(paper.fonts())
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+PretendardGOV-.*"));
    }

    @Test
    void times_are_the_same_in_both_and_those_of_the_screens() {
        String there = flat("1월 12일 (화) 16:00–16:20 밴쿠버 시간 (UTC−7)");
        String korea = flat("한국 1월 13일 (수) 08:00–08:20");
        assertThat(Paper.read(day(PaperType.PDF, Locale.KOREAN).content()).flat())
                .contains(there, korea);
        assertThat(flat(Paper.document(day(PaperType.DOCX, Locale.KOREAN).content())))
                .contains(there, korea);
    }

    @Test
    void the_document_holds_what_the_paper_holds() {
        String text = Paper.document(company(PaperType.DOCX, Locale.KOREAN).content());
        assertThat(text)
                .contains("내부용", name(), "유레카파크 61842", "수출 상담", "이수출 대표", "인증 비용이 부담됩니다.")
                .contains("절반을 지원합니다.", "인증 비용 지원 (진행 중)", "현재(한국 시각)")
                .doesNotContain("까다로움");
        assertThat(Paper.document(company(PaperType.DOCX, Locale.ENGLISH).content()))
                .contains("Internal", "From the city", "Mayor Kim Naru");
    }

    @Test
    void files_are_called_what_they_are() {
        assertThat(day(PaperType.DOCX, Locale.KOREAN).name()).isEqualTo("시험 대표단 기업 면담 참고자료 - 2027년 1월 12일 (화).docx");
        assertThat(company(PaperType.PDF, Locale.KOREAN).name()).isEqualTo("시험 대표단 기업 면담 참고자료 - " + name() + ".pdf");
    }

    @Test
    void there_is_none_of_what_is_not_the_citys() {
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() ->
                        Act.as(stranger, () -> briefings.ofCompany(delegation, company, PaperType.PDF, Locale.KOREAN)))
                .isInstanceOf(NotFound.class);
        UUID theirs = world.companyOf(world.company(stranger.city()));
        assertThatThrownBy(() ->
                        Act.as(official, () -> briefings.ofCompany(delegation, theirs, PaperType.PDF, Locale.KOREAN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(
                        official, () -> briefings.ofDay(delegation, DAY.plusDays(1), PaperType.PDF, Locale.KOREAN)))
                .as("nobody is met")
                .isInstanceOf(NotFound.class);
    }

    private UUID slot() {
        UUID hall = venues.add(
                EditVenue.at(null, new Name("밴쿠버 시청", "Vancouver City Hall"), "453 W 12th Ave, Vancouver", VANCOUVER));
        UUID meeting = planning.plan(PlanMeeting.simple(
                delegation,
                MeetingForm.ONE_TO_ONE,
                new Name("밴쿠버 면담", "Meeting in Vancouver"),
                hall,
                new Name("회의실", "Room"),
                2,
                List.of(new PlanMeeting.NewSlot(
                        LocalDateTime.parse("2027-01-12T16:00"),
                        20,
                        0,
                        new Name("1번 탁자", "Table 1"),
                        1,
                        List.of(delegations.get(delegation).members().getFirst().id())))));
        planning.open(meeting);
        return one("select id from slot where meeting_id = ?", meeting);
    }

    private PaperFile day(PaperType type, Locale language) {
        return Act.as(official, () -> briefings.ofDay(delegation, DAY, type, language));
    }

    private PaperFile company(PaperType type, Locale language) {
        return Act.as(official, () -> briefings.ofCompany(delegation, company, type, language));
    }

    private String name() {
        return String.valueOf(jdbc.queryForObject("select name_ko from company where id = ?", String.class, company));
    }

    private long version(UUID request) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select version from support_request where id = ?", Long.class, request));
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, UUID.class, argument));
    }
}
