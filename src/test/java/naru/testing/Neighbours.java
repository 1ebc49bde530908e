package naru.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cities with one of everything, so that a test can try one's ids on the other. */
@TestComponent
@Import({CityThings.class, CompanyThings.class, MeetingThings.class, RequestThings.class, LaterThings.class})
public class Neighbours {

    /** The tables that carry a city, under the kinds of things they hold. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("unit", "unit"),
            Map.entry("account", "account"),
            Map.entry("colleague", "account"),
            Map.entry("company", "company"),
            Map.entry("delegation", "delegation"),
            Map.entry("budgetLine", "budget_line"),
            Map.entry("group", "delegation_group"),
            Map.entry("meeting", "meeting"),
            Map.entry("registration", "registration"),
            Map.entry("answer", "registration_answer"),
            Map.entry("engagement", "engagement"),
            Map.entry("category", "support_category"),
            Map.entry("request", "support_request"),
            Map.entry("raised", "support_request"),
            Map.entry("reply", "support_reply"),
            Map.entry("draft", "support_reply"),
            Map.entry("note", "support_note"),
            Map.entry("inquiry", "support_inquiry"),
            Map.entry("warning", "support_warning"),
            Map.entry("body", "support_body"),
            Map.entry("referral", "support_referral"),
            Map.entry("outcome", "outcome_question"),
            Map.entry("report", "outcome_report"),
            Map.entry("measure", "measure"),
            Map.entry("item", "itinerary_item"),
            Map.entry("resource", "itinerary_resource"),
            Map.entry("dismissal", "itinerary_dismissal"),
            Map.entry("edition", "itinerary_version"),
            Map.entry("phone", "itinerary_link"),
            Map.entry("exhibit", "exhibit"),
            Map.entry("programme", "programme"),
            Map.entry("holiday", "city_holiday"),
            Map.entry("message", "outbox_message"),
            Map.entry("letter", "letter_template"),
            Map.entry("attachment", "attachment"),
            Map.entry("photo", "attachment"),
            Map.entry("paper", "attachment"),
            Map.entry("enclosure", "attachment"),
            Map.entry("tripDocument", "attachment"),
            Map.entry("itemDocument", "attachment"),
            Map.entry("notice", "notice"),
            Map.entry("feed", "calendar_feed"),
            Map.entry("filter", "support_saved_filter"),
            Map.entry("relation", "support_relation"),
            Map.entry("question", "meeting_question"),
            Map.entry("template", "reply_template"));

    private static final AtomicInteger count = new AtomicInteger();

    private final World world;
    private final CityThings cities;
    private final CompanyThings companies;
    private final MeetingThings meetings;
    private final RequestThings requests;
    private final LaterThings later;
    private final JdbcTemplate jdbc;

    Neighbours(
            World world,
            CityThings cities,
            CompanyThings companies,
            MeetingThings meetings,
            RequestThings requests,
            LaterThings later,
            JdbcTemplate jdbc) {
        this.world = world;
        this.cities = cities;
        this.companies = companies;
        this.meetings = meetings;
        this.requests = requests;
        this.later = later;
        this.jdbc = jdbc;
    }

    /** A new city with one of everything. */
    public Things settle() {
        String city = world.city();
        String word = word();
        return withCompany(city, word, cities.furnish(city, word));
    }

    /** A further company of the same city, with everything of its own. */
    public Things join(Things neighbour) {
        return withCompany(neighbour.city(), neighbour.cityWord(), neighbour.shared());
    }

    /** What stands in the rows of some things; the same as long as nobody touched them. */
    public List<String> fingerprint(Collection<UUID> ids) {
        return TABLES.values().stream()
                .distinct()
                .sorted()
                .flatMap(table -> ids.stream()
                        .flatMap(id -> jdbc.queryForList("select * from " + table + " where id = ?", id).stream()
                                .map(row -> table + row)))
                .toList();
    }

    /** Which version of a thing is the newest; 0 for what has none. */
    public long version(UUID id) {
        return TABLES.values().stream()
                .distinct()
                .flatMap(table ->
                        jdbc.queryForList("select version from " + table + " where id = ?", Long.class, id).stream())
                .findFirst()
                .orElse(0L);
    }

    private Things withCompany(String city, String cityWord, Map<String, UUID> shared) {
        String word = word();
        SignedIn contact = world.rename(world.company(city), "lee." + word);
        Belongings its = new Belongings(world.staff(city, Role.COORDINATOR), contact, word, shared);
        companies.furnish(its);
        meetings.furnish(its);
        requests.furnish(its);
        later.furnish(its);
        companies.collect(its);
        return its.things(cityWord);
    }

    /** What stands nowhere else. */
    private static String word() {
        return "zq" + count.incrementAndGet() + "x";
    }
}
