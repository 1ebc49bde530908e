package naru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Browserless;
import naru.testing.Page;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which page: every route, found by looking, for every role and for a visitor. */
class RoutesTest extends Browserless {

    private static final Set<String> ANYONE = Set.of("VISITOR", "CONTACT", "OFFICIAL", "COORDINATOR", "ADMINISTRATOR");
    private static final Set<String> SIGNED_IN = Set.of("CONTACT", "OFFICIAL", "COORDINATOR", "ADMINISTRATOR");
    private static final Set<String> CONTACTS = Set.of("CONTACT");
    private static final Set<String> OFFICIALS = Set.of("OFFICIAL", "COORDINATOR");
    private static final Set<String> STAFF = Set.of("OFFICIAL", "COORDINATOR", "ADMINISTRATOR");
    private static final Set<String> ADMINISTRATORS = Set.of("ADMINISTRATOR");

    static final Map<String, Set<String>> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("", ANYONE),
            Map.entry("login", Set.of("VISITOR")), // who is signed in is led on to the first page
            Map.entry("login/link", ANYONE),
            Map.entry("signup", ANYONE),
            Map.entry("setup", ANYONE),
            Map.entry("my-account", SIGNED_IN),
            Map.entry("my", CONTACTS),
            Map.entry("meetings", CONTACTS),
            Map.entry("offer", ANYONE),
            Map.entry("referral", ANYONE),
            Map.entry("outcome", ANYONE),
            Map.entry("outcomes", OFFICIALS),
            Map.entry("questions", Set.of("COORDINATOR")),
            Map.entry("requests", CONTACTS),
            Map.entry("requests/:request", CONTACTS),
            Map.entry("requests/new", CONTACTS),
            Map.entry("phone/:company?", OFFICIALS),
            Map.entry("admin/reply-templates", ADMINISTRATORS),
            Map.entry("admin/reply-templates/:template", ADMINISTRATORS),
            Map.entry("our-company", CONTACTS),
            Map.entry("registrations", OFFICIALS),
            Map.entry("board", OFFICIALS),
            Map.entry("today/:delegation?/:day?", OFFICIALS),
            Map.entry("record/:registration", OFFICIALS),
            Map.entry("inbox/:request?", OFFICIALS),
            Map.entry("search", Set.of("CONTACT", "OFFICIAL", "COORDINATOR")),
            Map.entry("delegations", OFFICIALS),
            Map.entry("delegations/new", Set.of("COORDINATOR")),
            Map.entry("delegations/clone", Set.of("COORDINATOR")),
            Map.entry("delegations/members", OFFICIALS),
            Map.entry("delegations/itinerary", OFFICIALS),
            Map.entry("delegations/phones", Set.of("COORDINATOR")),
            Map.entry("delegations/trip", OFFICIALS),
            Map.entry("delegations/resources", OFFICIALS),
            Map.entry("delegations/briefing", OFFICIALS),
            Map.entry("meetings/new", Set.of("COORDINATOR")),
            Map.entry("meetings/plan", Set.of("COORDINATOR")),
            Map.entry("measures", OFFICIALS),
            Map.entry("measures/:measure", OFFICIALS),
            Map.entry("venues", OFFICIALS),
            Map.entry("venues/ways", OFFICIALS),
            Map.entry("programmes", STAFF),
            Map.entry("companies", STAFF),
            Map.entry("companies/:company", OFFICIALS),
            Map.entry("our-history", CONTACTS),
            Map.entry("admin/accounts", ADMINISTRATORS),
            Map.entry("admin/units", ADMINISTRATORS),
            Map.entry("admin/categories", ADMINISTRATORS),
            Map.entry("admin/holidays/:year?", ADMINISTRATORS),
            Map.entry("notices", SIGNED_IN),
            Map.entry("notices/:notice", SIGNED_IN),
            Map.entry("admin/letters", ADMINISTRATORS),
            Map.entry("admin/letters/:kind/:language", ADMINISTRATORS),
            Map.entry("admin/mail", ADMINISTRATORS)));

    @Autowired
    World world;

    @Test
    void the_table_knows_every_route() {
        assertThat(Page.all().stream().map(Page::route).toList()).containsExactlyInAnyOrderElementsOf(MAY.keySet());
    }

    @Test
    void a_page_opens_for_those_it_is_for_and_for_nobody_else() {
        String city = world.city();
        SignedIn contact = world.company(city);
        Map<String, SignedIn> people = Map.of(
                "CONTACT", contact,
                "CONTACT not yet confirmed", world.colleague(contact, "WAITING"),
                "CONTACT of a company not yet approved", world.company(city, "WAITING"),
                "OFFICIAL", world.staff(city, Role.OFFICIAL),
                "COORDINATOR", world.staff(city, Role.COORDINATOR),
                "ADMINISTRATOR", world.staff(city, Role.ADMINISTRATOR));
        List<String> wrong = new ArrayList<>();
        visit();
        Page.all().forEach(page -> tryOut(page, "VISITOR", "VISITOR", wrong));
        people.forEach((who, person) -> {
            signIn(person);
            Page.all().forEach(page -> tryOut(page, who, person.role().name(), wrong));
        });
        assertThat(wrong).isEmpty();
    }

    private void tryOut(Page page, String who, String role, List<String> wrong) {
        open(page.address(UUID.randomUUID().toString()));
        String shown = Page.shown();
        boolean in = shown.equals(page.view().getSimpleName()) || shown.equals("NoSuchThingView");
        if (in != Objects.requireNonNull(MAY.get(page.route())).contains(role)) {
            wrong.add(who + " opened " + page.route() + " and saw " + shown);
        }
    }
}
