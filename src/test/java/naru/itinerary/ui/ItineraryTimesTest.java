package naru.itinerary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import naru.account.CalendarFeeds;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.Secret;
import naru.base.TimeZones;
import naru.base.WallTime;
import naru.base.Words;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.Attendance;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.PhoneLinks;
import naru.itinerary.PhonePages;
import naru.itinerary.Publishing;
import naru.testing.Act;
import naru.testing.Browserless;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One time is told in four places: on the screen, on the phone, in the mail and in the calendar. These are the times as they
 * must stand there, wherever whoever reads them lives.
 */
class ItineraryTimesTest extends Browserless {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** British Columbia keeps UTC−7 all year from 2026. */
    private static final Golden SIGNING = new Golden(
            "밴쿠버 서명식",
            wall("2027-01-12T16:00", VANCOUVER),
            wall("2027-01-12T17:30", VANCOUVER),
            List.of("1월 12일 (화) 16:00–17:30 밴쿠버 시간 (UTC−7)"),
            List.of("한국 1월 13일 (수) 08:00–09:30"),
            "한국 1월 13일 (수) 08:00–09:30",
            List.of("2027-01-13T08:00", "2027-01-12T15:00", "2027-01-12T16:00"));

    private static final Golden MIDNIGHT_THERE = new Golden(
            "늦은 만찬",
            wall("2027-01-06T23:30", LAS_VEGAS),
            wall("2027-01-07T00:30", LAS_VEGAS),
            List.of("1월 6일 (수) 23:30 – 1월 7일 (목) 00:30 미 태평양 시간 (UTC−8)"),
            List.of("한국 1월 7일 (목) 16:30–17:30"),
            "한국 1월 7일 (목) 16:30–17:30",
            List.of("2027-01-07T16:30", "2027-01-06T23:30", "2027-01-07T00:30"));

    private static final Golden MIDNIGHT_IN_KOREA = new Golden(
            "조찬",
            wall("2027-01-07T06:30", LAS_VEGAS),
            wall("2027-01-07T07:30", LAS_VEGAS),
            List.of("1월 7일 (목) 06:30–07:30 미 태평양 시간 (UTC−8)"),
            List.of("한국 1월 7일 (목) 23:30 – 1월 8일 (금) 00:30"),
            "한국 1월 7일 (목) 23:30 – 1월 8일 (금) 00:30",
            List.of("2027-01-07T23:30", "2027-01-07T06:30", "2027-01-07T07:30"));

    private static final Golden TWO_ZONES = new Golden(
            "밴쿠버로 이동",
            wall("2027-01-11T08:00", LAS_VEGAS),
            wall("2027-01-11T11:20", VANCOUVER),
            List.of("1월 11일 (월) 08:00 미 태평양 시간 (UTC−8)", "1월 11일 (월) 11:20 밴쿠버 시간 (UTC−7)"),
            List.of("한국 1월 12일 (화) 01:00", "한국 1월 12일 (화) 03:20"),
            "한국 1월 12일 (화) 01:00–03:20",
            List.of("2027-01-12T01:00", "2027-01-11T08:00", "2027-01-11T09:00"));

    private static final Golden DATE_LINE = new Golden(
            "귀국",
            wall("2027-01-13T11:30", VANCOUVER),
            wall("2027-01-14T16:20", SEOUL),
            List.of("1월 13일 (수) 11:30 밴쿠버 시간 (UTC−7)", "1월 14일 (목) 16:20 한국 시간 (UTC+9)"),
            List.of("한국 1월 14일 (목) 03:30", "한국 1월 14일 (목) 16:20"),
            "한국 1월 14일 (목) 03:30–16:20",
            List.of("2027-01-14T03:30", "2027-01-13T10:30", "2027-01-13T11:30"));

    private static final List<Golden> ALL = List.of(SIGNING, MIDNIGHT_THERE, MIDNIGHT_IN_KOREA, TWO_ZONES, DATE_LINE);

    @Autowired
    PhonePages pages;

    @Autowired
    CalendarFeeds calendars;

    @Autowired
    Words words;

    @Autowired
    JdbcTemplate jdbc;

    private final SignedIn coordinator;
    private final UUID delegation;
    private final Secret secret;

    ItineraryTimesTest(
            @Autowired World world,
            @Autowired Trip trip,
            @Autowired Members members,
            @Autowired ItineraryPlanning planning,
            @Autowired Publishing publishing,
            @Autowired PhoneLinks links,
            @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        secret = Act.as(coordinator, () -> {
            UUID guest = members.add(delegation, guest());
            ALL.forEach(golden -> planning.add(delegation, golden.item(guest)));
            publishing.publish(delegation, 0);
            String page = Objects.requireNonNull(links.of(delegation).get(guest))
                    .page()
                    .getPath();
            return new Secret(page.substring(page.lastIndexOf('/') + 1));
        });
    }

    @Test
    void screen_phone_mail_and_calendar_say_the_same() {
        List<String> onScreen = screen();
        List<String> onPhone = phone();
        String mail = mail();
        for (Golden golden : ALL) {
            List<String> moments = new ArrayList<>();
            for (int i = 0; i < golden.there().size(); i++) {
                moments.add(golden.there().get(i));
                moments.add(golden.korea().get(i));
            }
            String there = String.join(" → ", golden.there());
            assertThat(onScreen).as(golden.title()).containsSequence(moments);
            assertThat(onPhone).as(golden.title()).containsSequence(moments);
            assertThat(mail).contains(golden.title() + ", " + there + " (" + golden.inKorea() + ")");
            VEvent event = event(golden.title());
            assertThat(event.getDescription().getValue()).isEqualTo(there + "\n" + golden.inKorea());
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(golden.start().instant());
            assertThat(event.getDateEnd().getValue().toInstant())
                    .isEqualTo(golden.end().instant());
        }
    }

    /** A calendar shows the moment on the wall of whoever looks at it. */
    @Test
    void a_calendar_rings_at_the_right_time_in_seoul_las_vegas_and_vancouver() {
        for (Golden golden : ALL) {
            assertThat(Stream.of(SEOUL, LAS_VEGAS, VANCOUVER)
                            .map(zone -> TimeZones.wallClock(
                                    event(golden.title())
                                            .getDateStart()
                                            .getValue()
                                            .toInstant(),
                                    zone))
                            .map(LocalDateTime::toString))
                    .as(golden.title())
                    .containsExactlyElementsOf(golden.starts());
        }
    }

    private List<String> screen() {
        signIn(coordinator);
        open("delegations/itinerary/" + delegation + "?view=list");
        return LocatorJ._find(Component.class).stream()
                .filter(each -> each.getElement().getTag().equals("time"))
                .map(each -> each.getElement().getText())
                .toList();
    }

    private List<String> phone() {
        String page = new PhonePage(words, Locale.KOREAN, TestClock.START)
                .of(pages.look(secret).orElseThrow());
        return Jsoup.parse(page).select("ol time").eachText();
    }

    private String mail() {
        return String.valueOf(jdbc.queryForObject(
                "select body from outbox_message where recipient = 'guest@times.test' and city = ?",
                String.class,
                coordinator.city()));
    }

    private VEvent event(String title) {
        return Biweekly.parse(calendars.read(secret).orElseThrow()).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static EditMember guest() {
        return new EditMember(
                new Name("손님", ""), new Name("동행", ""), Part.GUEST, new EmailAddress("guest@times.test"), null, null);
    }

    private static WallTime wall(String local, ZoneId zone) {
        return new WallTime(LocalDateTime.parse(local), zone);
    }

    /**
     * A time, and how it must be told.
     *
     * @param there   a line, or those of departure and arrival
     * @param korea   the same in Korea, beside each
     * @param inKorea from when to when in Korea, in one line
     * @param starts  what the walls of Seoul, Las Vegas and Vancouver show when it starts
     */
    private record Golden(
            String title,
            WallTime start,
            WallTime end,
            List<String> there,
            List<String> korea,
            String inKorea,
            List<String> starts) {

        EditItem item(UUID who) {
            return new EditItem(
                    start.zone().equals(end.zone()) ? ItemKind.RECEPTION : ItemKind.TRANSFER,
                    new Name(title, ""),
                    start,
                    end,
                    null,
                    null,
                    null,
                    List.of(),
                    Attendance.of(Set.of(who)),
                    null);
        }
    }
}
