package naru.report;

import static naru.testing.Paper.flat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.paper.PaperType;
import naru.delegation.Delegations;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.Publishing;
import naru.itinerary.paper.ItineraryPapers;
import naru.itinerary.paper.ProgrammePart;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingService;
import naru.meeting.PlanMeeting;
import naru.meeting.Registering;
import naru.testing.Browserless;
import naru.testing.Paper;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.EditVenue;
import naru.tradeshow.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One meeting in Vancouver is told on the screen, in the mail, in the calendar, as PDF and as a document. It does not matter
 * whether the process believes to be in Korea, in Las Vegas, in Vancouver (of which it may have older rules) or behind the
 * date line.
 */
class GoldenTimesTest extends Browserless {

    private static final String DAY_THERE = "1월 12일 (화)";
    private static final String CLOCK_THERE = "16:00–16:20 밴쿠버 시간 (UTC−7)";
    private static final String THERE = DAY_THERE + " " + CLOCK_THERE;
    private static final String KOREA = "한국 1월 13일 (수) 08:00–08:20";
    private static final Instant START = Instant.parse("2027-01-12T23:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-01-12");

    private static final List<String> HOMES =
            List.of("Asia/Seoul", "America/Los_Angeles", "America/Vancouver", "Pacific/Kiritimati");

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Delegations delegations;

    @Autowired
    Members members;

    @Autowired
    Venues venues;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    Registering registering;

    @Autowired
    MeetingService meetings;

    @Autowired
    Publishing publishing;

    @Autowired
    ItineraryPapers programmes;

    @Autowired
    Briefings briefings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    /** The words of all of them come from here; a process of its own has its zone from the beginning. */
    @Test
    void what_they_are_made_from_says_the_same_wherever_a_process_believes_to_be() throws Exception {
        for (String home : HOMES) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Duser.timezone=" + home,
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TimesElsewhere.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(said.lines()).as(home).containsExactly(home, THERE, KOREA, START.toString());
        }
    }

    @Test
    void screen_mail_calendar_paper_and_document_say_the_same() {
        clock.set(TestClock.START);
        SignedIn coordinator = world.staff(world.city(), Role.COORDINATOR);
        UUID delegation = elsewhere(coordinator, () -> trip.delegation(coordinator));
        UUID guide = elsewhere(coordinator, () -> members.add(delegation, guide()));
        UUID slot = elsewhere(coordinator, () -> slot(delegation, guide));
        SignedIn contact = world.company(coordinator.city());
        UUID registration = elsewhere(contact, () -> registering.register(Trip.command(slot, 1)));
        elsewhere(coordinator, () -> meetings.confirm(registration));
        elsewhere(coordinator, () -> publishing.publish(delegation, 0));

        signIn(coordinator);
        open("delegations/itinerary/" + delegation + "?view=list");
        assertThat(LocatorJ._find(Component.class).stream()
                        .filter(each -> each.getElement().getTag().equals("time"))
                        .map(each -> each.getElement().getText()))
                .as("screen")
                .containsSequence(THERE, KOREA);

        assertThat(mailed("body", coordinator)).as("mail").contains("밴쿠버 면담, " + THERE + " (" + KOREA + ")");
        VEvent event = Biweekly.parse(mailed("calendar", coordinator))
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getDescription().getValue()).as("calendar").isEqualTo(THERE + "\n" + KOREA);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);

        elsewhere(coordinator, () -> {
            String programme = Paper.read(programmes
                            .programme(delegation, ProgrammePart.whole(false), PaperType.PDF, Locale.KOREAN)
                            .content())
                    .flat();
            assertThat(programme)
                    .as("programme, whose days are headings")
                    .contains(flat("2027년 " + DAY_THERE), flat(CLOCK_THERE + KOREA));
            assertThat(flat(Paper.document(programmes
                            .programme(delegation, ProgrammePart.whole(false), PaperType.DOCX, Locale.KOREAN)
                            .content())))
                    .as("programme to edit")
                    .contains(flat("2027년 " + DAY_THERE), flat(CLOCK_THERE + KOREA));
            assertThat(Paper.read(briefing(delegation, PaperType.PDF)).flat())
                    .as("briefing")
                    .contains(flat(THERE), flat(KOREA));
            assertThat(flat(Paper.document(briefing(delegation, PaperType.DOCX))))
                    .as("document")
                    .contains(flat(THERE), flat(KOREA));
        });
    }

    private byte[] briefing(UUID delegation, PaperType type) {
        return briefings.ofDay(delegation, DAY, type, Locale.KOREAN).content();
    }

    private String mailed(String column, SignedIn coordinator) {
        return String.valueOf(jdbc.queryForObject(
                "select " + column + " from outbox_message where recipient = 'guide@golden.test' and city = ?",
                String.class,
                coordinator.city()));
    }

    private UUID slot(UUID delegation, UUID guide) {
        ZoneId vancouver = ZoneId.of("America/Vancouver");
        UUID hall =
                venues.add(EditVenue.at(null, new Name("밴쿠버 시청", "Vancouver City Hall"), "453 W 12th Ave", vancouver));
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
                        List.of(delegations.get(delegation).members().getFirst().id(), guide)))));
        planning.open(meeting);
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from slot where meeting_id = ?", UUID.class, meeting));
    }

    private static EditMember guide() {
        return new EditMember(
                new Name("통역", ""),
                new Name("통역", ""),
                Part.INTERPRETER,
                new EmailAddress("guide@golden.test"),
                null,
                null);
    }
}
