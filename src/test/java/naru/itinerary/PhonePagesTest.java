package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.Naru;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.Visitor;
import naru.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody's own programme behind a secret address, as it comes over HTTP. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PhonePagesTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @LocalServerPort
    int port;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    @Autowired
    PhoneLinks links;

    @Autowired
    Members members;

    @Autowired
    World world;

    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;
    private final UUID guide;

    PhonePagesTest(
            @Autowired World world,
            @Autowired Trip trip,
            @Autowired Members members,
            @Autowired PhoneLinks phones,
            @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> members.of(delegation)).getFirst().id();
        guide = Act.as(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(
                                new Name("박통역", "Jane Park"),
                                new Name("통역사", "Interpreter"),
                                Part.INTERPRETER,
                                null,
                                null,
                                null,
                                Locale.ENGLISH)));
        Act.as(coordinator, () -> {
            phones.make(delegation, guide);
            phones.make(delegation, mayor);
        });
    }

    @Test
    void it_shows_what_is_published_for_that_person_in_their_language_with_both_times() {
        assertThat(page(guide).text()).contains("No version of the programme has been published yet");
        Act.as(coordinator, () -> {
            planning.add(delegation, call(Set.of(guide, mayor), "<b>Room & 1</b>"));
            planning.add(delegation, visit("시장만의 방문", "2027-01-07T09:00", mayor));
            planning.add(delegation, flight(guide));
            publishing.publish(delegation, 0);
            planning.add(delegation, visit("아직 공개하지 않은 방문", "2027-01-09T09:00", guide));
        });

        Document page = page(guide);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text())
                .contains("Version 1", "Interpreter Jane Park", "Led by Mayor Kim Naru", "<b>Room & 1</b>")
                .contains("Taylor Morgan, Mayor, City of Vancouver", "The city of Vancouver")
                .doesNotContain("gifts", "시장만의", "공개하지 않은", "Changed since");
        assertThat(page.select("time.there").eachText())
                .containsExactly(
                        "Wed 6 Jan 23:30 – Thu 7 Jan 00:30 Pacific Time (UTC−8)",
                        "Sat 9 Jan 12:00 Pacific Time (UTC−8)",
                        "Sun 10 Jan 18:00 Korean Time (UTC+9)");
        assertThat(page.select("time.korea").eachText())
                .containsExactly("Korea Thu 7 Jan 16:30–17:30", "Korea Sun 10 Jan 05:00", "Korea Sun 10 Jan 18:00");
        assertThat(page.select("nav a").eachText()).containsExactly("Wed 6 Jan", "Sat 9 Jan");

        Document korean = page(guide, "?lang=ko");
        assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
        assertThat(korean.text()).contains("통역사", "일정표 1판", "한국 1월 7일 (목) 16:30–17:30");
    }

    @Test
    void it_says_what_is_otherwise_for_that_person_since_the_version_before() {
        Act.as(coordinator, () -> planning.add(delegation, visit("옮길 방문", "2027-01-07T09:00", guide)));
        Act.as(coordinator, () -> planning.add(delegation, visit("시장이 갈 방문", "2027-01-08T09:00", guide)));
        publish(0);
        edit("옮길 방문", visit("옮길 방문", "2027-01-07T10:00", guide));
        edit("시장이 갈 방문", visit("시장이 갈 방문", "2027-01-08T09:00", mayor));
        publish(1);
        assertThat(page(guide, "?lang=ko").select("details").text())
                .contains(
                        "1판과 달라진 일정 2건",
                        "시각·장소 변경 옮길 방문 1월 7일 (목) 10:00–11:00",
                        "현지 시각: 변경 전 1월 7일 (목) 09:00–10:00 미 태평양 시간 (UTC−8), 변경 후 1월 7일 (목) 10:00–11:00",
                        "취소 시장이 갈 방문");
        assertThat(page(mayor).select("details").text()).contains("1판과 달라진 일정 1건", "추가 시장이 갈 방문");
        Act.as(coordinator, () -> planning.add(delegation, visit("시장의 방문", "2027-01-09T09:00", mayor)));
        publish(2);
        assertThat(page(guide, "?lang=ko").text()).contains("2판과 달라진 일정이 없습니다");
    }

    @Test
    void it_is_kept_by_its_reader_alone_and_by_no_search_engine() {
        HttpResponse<byte[]> answer = fetch(address(guide));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, private");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("script-src 'self'"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(fetch("/pocket/worker.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
    }

    @Test
    void a_revoked_address_and_one_that_never_was_look_the_same() {
        String address = address(guide);
        Act.as(coordinator, () -> links.revoke(delegation, guide));
        HttpResponse<byte[]> revoked = fetch(address);
        HttpResponse<byte[]> unknown = fetch("/pocket/of/" + "x".repeat(43));
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(unknown.body());
        assertThat(new String(revoked.body(), StandardCharsets.UTF_8)).contains("이 주소로 볼 수 있는 일정이 없습니다");
        assertThat(fetch(address + "?lang=en").body())
                .asString(StandardCharsets.UTF_8)
                .contains("There is no programme at this address");

        Act.as(coordinator, () -> links.make(delegation, guide));
        assertThat(address(guide)).isNotEqualTo(address);
    }

    @Test
    void coordinators_see_whether_it_was_opened_and_it_goes_with_the_person() {
        assertThat(link(guide).openedAt()).isNull();
        String address = address(guide);
        fetch(address);
        assertThat(link(guide).openedAt()).isEqualTo(TestClock.START);
        Act.as(coordinator, () -> links.make(delegation, guide));
        assertThat(address(guide)).as("who has one keeps it").isEqualTo(address);
        Act.as(coordinator, () -> members.remove(delegation, guide));
        assertThat(fetch(address).statusCode()).isEqualTo(404);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> links.of(delegation))).isInstanceOf(NotFound.class);
    }

    private void publish(int latest) {
        Act.as(coordinator, () -> publishing.publish(delegation, latest));
    }

    private void edit(String title, EditItem wanted) {
        ItemDetails item = Act.as(coordinator, () -> queries.get(delegation)).lines().stream()
                .filter(line -> line.title().ko().equals(title))
                .map(line -> Objects.requireNonNull(line.item()))
                .findFirst()
                .orElseThrow();
        Act.as(coordinator, () -> planning.edit(item.id(), item.version(), wanted));
    }

    private PhoneLinkSummary link(UUID member) {
        return Objects.requireNonNull(
                Act.as(coordinator, () -> links.of(delegation)).get(member));
    }

    private String address(UUID member) {
        return link(member).page().getPath();
    }

    private Document page(UUID member) {
        return page(member, "");
    }

    private Document page(UUID member, String query) {
        return Jsoup.parse(new String(fetch(address(member) + query).body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> fetch(String path) {
        return new Visitor(port).fetch(path);
    }

    private EditItem call(Set<UUID> who, String room) {
        WallTime start = new WallTime(LocalDateTime.parse("2027-01-06T23:30"), LAS_VEGAS);
        return new EditItem(
                ItemKind.COURTESY_CALL,
                new Name("시장 예방", "Call on the mayor"),
                start,
                start.plus(Duration.ofHours(1)),
                null,
                room,
                "The city of Vancouver",
                List.of(new Counterpart("Taylor Morgan", "Mayor", "City of Vancouver")),
                new Attendance(who, Set.of(), mayor),
                "gifts");
    }

    private static EditItem visit(String title, String start, UUID who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        return item(ItemKind.SITE_VISIT, title, from, from.plus(Duration.ofHours(1)), who);
    }

    private static EditItem flight(UUID who) {
        return item(
                ItemKind.TRANSFER,
                "귀국",
                new WallTime(LocalDateTime.parse("2027-01-09T12:00"), LAS_VEGAS),
                new WallTime(LocalDateTime.parse("2027-01-10T18:00"), SEOUL),
                who);
    }

    private static EditItem item(ItemKind kind, String title, WallTime from, WallTime to, @Nullable UUID who) {
        return new EditItem(
                kind,
                new Name(title, ""),
                from,
                to,
                null,
                null,
                null,
                List.of(),
                Attendance.of(Set.of(Objects.requireNonNull(who))),
                null);
    }
}
