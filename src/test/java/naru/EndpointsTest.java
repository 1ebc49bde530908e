package naru;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.attachment.AttachmentOwner;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Endpoint;
import naru.testing.NaruTest;
import naru.testing.Neighbours;
import naru.testing.TestClock;
import naru.testing.Things;
import naru.testing.Visitor;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who gets what over HTTP beside the screens: every endpoint, found by looking, for everyone, with one's own ids, with
 * strangers' and with made-up ones. A new endpoint fails here until the table knows it.
 */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Neighbours.class)
class EndpointsTest {

    private static final String PASSWORD = "secret of the neighbours";
    private static final String VISITOR = "VISITOR";
    private static final String CONTACT = "CONTACT";
    private static final String OFFICIAL = "OFFICIAL";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Who gets an answer; the others are turned away, whatever they ask for. */
    private static final Map<String, Set<String>> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /attachments/{id}", Set.of(CONTACT, OFFICIAL, COORDINATOR)),
            Map.entry("GET /calendar/{secret}.ics", Set.of(VISITOR, CONTACT, OFFICIAL, COORDINATOR, ADMINISTRATOR)),
            Map.entry("GET /pocket/of/{link}", Set.of(VISITOR, CONTACT, OFFICIAL, COORDINATOR, ADMINISTRATOR)),
            Map.entry("GET /outcomes.csv", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("GET /delegations/{trip}/briefing/days/{day}", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("GET /delegations/{trip}/briefing/companies/{company}", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("GET /delegations/{trip}/programme.pdf", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("GET /delegations/{trip}/programme.docx", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("POST /capture/{registration}", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("PUT /capture/files/{need}/{key}", Set.of(OFFICIAL, COORDINATOR)),
            Map.entry("POST /intake", Set.of(CONTACT)),
            Map.entry("POST /intake/{company}", Set.of(OFFICIAL, COORDINATOR))));

    /** What is sent along. */
    private static final Map<String, String> WITH = Map.of(
            "GET /outcomes.csv", "?delegation={delegation}",
            "GET /delegations/{trip}/programme.pdf", "?member={member}&language=ko",
            "GET /delegations/{trip}/programme.docx", "?group={group}&language=en",
            "PUT /capture/files/{need}/{key}", "?name=a.jpg",
            "POST /capture/{registration}",
                    "{'outcome': 'HELD', 'needs': [{'key': '{key}', 'category': '{category}', 'sentence': '통역'}]}",
            "POST /intake", "{'key': '{key}', 'category': '{category}', 'sentence': '통역', 'meeting': '{registration}'}",
            "POST /intake/{company}", "{'key': '{key}', 'category': '{category}', 'sentence': '통역'}");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext container;

    @Autowired
    World world;

    @Autowired
    Neighbours neighbours;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void before_the_meetings() {
        clock.set(TestClock.START);
    }

    @Test
    void the_table_knows_every_endpoint() {
        assertThat(endpoints().map(Endpoint::name).toList()).containsExactlyInAnyOrderElementsOf(MAY.keySet());
    }

    @Test
    void nothing_else_answers_than_spring_and_vaadin() {
        assertThat(container.getServletRegistrations().values().stream()
                        .flatMap(servlet -> servlet.getMappings().stream().map(path -> servlet.getName() + " " + path))
                        .toList())
                .containsExactlyInAnyOrder("dispatcherServlet /", "springServlet /vaadinServlet/*");
    }

    @Test
    void neighbours_have_a_file_of_every_kind() {
        Things things = neighbours.settle();
        assertThat(jdbc.queryForList(
                        "select distinct owner_kind from attachment where city = ?", String.class, things.city()))
                .containsExactlyInAnyOrderElementsOf(context.getBeansOfType(AttachmentOwner.class).values().stream()
                        .map(AttachmentOwner::kind)
                        .toList());
    }

    @Test
    void an_endpoint_answers_those_it_is_for_and_nobody_else() {
        Things own = neighbours.settle();
        Map<String, Visitor> people = people(own);
        clock.set(Instant.parse("2027-01-08T03:00:00Z"));
        List<String> wrong = new ArrayList<>();
        endpoints()
                .forEach(endpoint -> people.forEach((who, person) -> {
                    HttpResponse<byte[]> answer = endpoint.ask(person, name -> own(name, own));
                    boolean may =
                            Objects.requireNonNull(MAY.get(endpoint.name())).contains(who);
                    boolean given = answer.statusCode() / 100 == 2;
                    boolean turnedAway = Set.of(302, 403, 404).contains(answer.statusCode())
                            && !text(answer).contains(own.word());
                    if (may ? !given : !turnedAway) {
                        wrong.add(who + " " + endpoint.name() + ": " + answer.statusCode());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void ids_of_another_city_are_answered_as_those_of_nothing() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.settle();
        assertThat(guess(people(ours), ours, theirs.all())).isEmpty();
    }

    @Test
    void ids_of_another_company_of_the_city_are_answered_as_those_of_nothing() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.join(theirs);
        assertThat(guess(Map.of(CONTACT, visitor(ours.contact())), ours, theirs.own()))
                .isEmpty();
    }

    @Test
    void who_is_not_yet_confirmed_gets_no_file() {
        Things theirs = neighbours.settle();
        Visitor waiting = visitor(world.colleague(theirs.contact(), "WAITING"));
        files(theirs)
                .forEach(id -> assertThat(waiting.fetch("/attachments/" + id).statusCode())
                        .isEqualTo(404));
    }

    @Test
    void the_key_of_a_request_of_another_company_brings_nothing_of_it() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.join(theirs);
        Endpoint intake = endpoints()
                .filter(endpoint -> endpoint.name().equals("POST /intake"))
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> answer = intake.ask(
                visitor(ours.contact()),
                name -> name.equals("key") ? theirs.id("needKey").toString() : own(name, ours));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer))
                .doesNotContain(theirs.word(), theirs.id("request").toString());
    }

    @Test
    void a_calendar_holds_what_is_its_companys_and_nothing_of_another() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.join(theirs);
        String calendar = text(new Visitor(port)
                        .fetch("/calendar/" + ours.secrets().get("calendar") + ".ics"))
                .replace("\r\n ", "");
        assertThat(calendar).contains(ours.word()).doesNotContain(theirs.word());
    }

    @Test
    void files_keep_their_names_and_are_kept_by_nobody_on_the_way() {
        Things own = neighbours.settle();
        Visitor official = visitor(world.staff(own.city(), Role.OFFICIAL));
        Set<String> names = Stream.concat(files(own).map(id -> "/attachments/" + id), Stream.of("/outcomes.csv"))
                .map(path -> {
                    HttpResponse<byte[]> answer = official.fetch(path, "Accept-Language", "ko");
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    assertThat(header(answer, "X-Content-Type-Options"))
                            .as(path)
                            .isEqualTo("nosniff");
                    assertThat(header(answer, "Cache-Control"))
                            .as(path)
                            .containsAnyOf("private", "no-store")
                            .containsAnyOf("no-cache", "no-store");
                    return name(answer);
                })
                .collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "회사 소개 " + own.word() + ".pdf",
                        "부스 사진 " + own.word() + ".jpg",
                        "견적 " + own.word() + ".pdf",
                        "신청서 " + own.word() + ".pdf",
                        "성과.csv");
    }

    /** Puts a stranger's id in each place in turn, and looks whether it is answered otherwise than an id of nothing. */
    private List<String> guess(Map<String, Visitor> people, Things ours, Map<String, UUID> strangers) {
        List<String> before = neighbours.fingerprint(strangers.values());
        clock.set(Instant.parse("2027-01-08T03:00:00Z"));
        List<String> open = new ArrayList<>();
        endpoints()
                .forEach(endpoint -> people.forEach((who, person) -> {
                    if (!Objects.requireNonNull(MAY.get(endpoint.name())).contains(who)) {
                        return;
                    }
                    endpoint.places().filter(place -> !place.equals("key")).forEach(place -> {
                        HttpResponse<byte[]> nothing = endpoint.ask(
                                person,
                                name -> name.equals(place) ? UUID.randomUUID().toString() : own(name, ours));
                        strangers.forEach((kind, id) -> {
                            HttpResponse<byte[]> answer =
                                    endpoint.ask(person, name -> name.equals(place) ? id.toString() : own(name, ours));
                            if (answer.statusCode() != nothing.statusCode()
                                    || !text(answer).equals(text(nothing))
                                    || answer.statusCode() != (place.equals("delegation") ? 200 : 404)) {
                                open.add(who + " " + endpoint.name() + " with their " + kind + " as " + place + ": "
                                        + answer.statusCode() + ", else " + nothing.statusCode());
                            }
                        });
                    });
                }));
        assertThat(neighbours.fingerprint(strangers.values())).isEqualTo(before);
        return open;
    }

    private Stream<Endpoint> endpoints() {
        return Endpoint.all(context).map(endpoint -> endpoint.with(WITH.getOrDefault(endpoint.name(), "")));
    }

    private Map<String, Visitor> people(Things things) {
        return Map.of(
                VISITOR, new Visitor(port),
                CONTACT, visitor(things.contact()),
                OFFICIAL, visitor(world.staff(things.city(), Role.OFFICIAL)),
                COORDINATOR, visitor(world.staff(things.city(), Role.COORDINATOR)),
                ADMINISTRATOR, visitor(world.staff(things.city(), Role.ADMINISTRATOR)));
    }

    private Visitor visitor(SignedIn person) {
        jdbc.update(
                "update account set password_hash = ? where id = ?", passwords.encode(PASSWORD), person.accountId());
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.getUsername(), PASSWORD);
        return visitor;
    }

    private static Stream<UUID> files(Things things) {
        return Stream.of("attachment", "photo", "paper", "enclosure").map(things::id);
    }

    private static String own(String name, Things things) {
        return switch (name) {
            case "id" -> things.id("attachment").toString();
            case "trip" -> things.id("delegation").toString();
            case "day" -> "2027-01-07";
            case "need" -> things.id("needKey").toString();
            case "key" -> UUID.randomUUID().toString();
            case "secret" -> Objects.requireNonNull(things.secrets().get("calendar"));
            case "link" -> Objects.requireNonNull(things.secrets().get("pocket"));
            default -> things.id(name).toString();
        };
    }

    private static String name(HttpResponse<byte[]> answer) {
        String disposition = header(answer, "Content-Disposition");
        assertThat(disposition).contains("filename*=UTF-8''");
        return URLDecoder.decode(disposition.replaceAll(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
