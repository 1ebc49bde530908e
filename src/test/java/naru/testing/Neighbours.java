package naru.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import naru.attachment.AttachmentBook;
import naru.attachment.FileType;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import naru.meeting.AddQuestion;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingService;
import naru.meeting.Participant;
import naru.meeting.Questions;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.support.AskCompany;
import naru.support.Categories;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.EditMeasure;
import naru.support.EditProgramme;
import naru.support.Inquiries;
import naru.support.Measures;
import naru.support.NewNeed;
import naru.support.Programmes;
import naru.support.ReceiveRequest;
import naru.support.Replies;
import naru.support.ReplyTemplates;
import naru.support.ReplyText;
import naru.support.ReplyToRequest;
import naru.support.RequestQueries;
import naru.support.SavedFilters;
import naru.support.SupportRequests;
import naru.support.WordReplyTemplate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cities with one of everything, so that a test can try one's ids on the other. */
@TestComponent
public class Neighbours {

    /** The tables that carry a city, under the kind of thing they hold. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("unit", "unit"),
            Map.entry("account", "account"),
            Map.entry("company", "company"),
            Map.entry("delegation", "delegation"),
            Map.entry("meeting", "meeting"),
            Map.entry("registration", "registration"),
            Map.entry("category", "support_category"),
            Map.entry("request", "support_request"),
            Map.entry("reply", "support_reply"),
            Map.entry("measure", "measure"),
            Map.entry("exhibit", "exhibit"),
            Map.entry("programme", "programme"),
            Map.entry("inquiry", "support_inquiry"),
            Map.entry("message", "outbox_message"),
            Map.entry("attachment", "attachment"),
            Map.entry("notice", "notice"),
            Map.entry("filter", "support_saved_filter"),
            Map.entry("question", "meeting_question"),
            Map.entry("template", "reply_template"));

    private final World world;
    private final Trip trip;
    private final Registering registering;
    private final MeetingService meetings;
    private final Questions questions;
    private final Categories categories;
    private final SupportRequests requests;
    private final Replies replies;
    private final Exhibits exhibits;
    private final RequestQueries queries;
    private final Measures measures;
    private final Programmes programmes;
    private final ReplyTemplates templates;
    private final Inquiries inquiries;
    private final SavedFilters filters;
    private final AttachmentBook attachments;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    Neighbours(
            World world,
            Trip trip,
            Registering registering,
            MeetingService meetings,
            Questions questions,
            Categories categories,
            SupportRequests requests,
            Replies replies,
            Exhibits exhibits,
            RequestQueries queries,
            Measures measures,
            Programmes programmes,
            ReplyTemplates templates,
            Inquiries inquiries,
            SavedFilters filters,
            AttachmentBook attachments,
            TransactionTemplate transaction,
            JdbcTemplate jdbc) {
        this.world = world;
        this.trip = trip;
        this.registering = registering;
        this.meetings = meetings;
        this.questions = questions;
        this.categories = categories;
        this.requests = requests;
        this.replies = replies;
        this.exhibits = exhibits;
        this.queries = queries;
        this.measures = measures;
        this.programmes = programmes;
        this.templates = templates;
        this.inquiries = inquiries;
        this.filters = filters;
        this.attachments = attachments;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A new city with one of everything. */
    public Things settle() {
        String city = world.city();
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        Map<String, UUID> ids = new LinkedHashMap<>();
        ids.put("unit", world.unit(city));
        ids.put("delegation", trip.delegation(coordinator));
        ids.put("meeting", trip.meeting(coordinator, id(ids, "delegation"), MeetingForm.ROUND_TABLE, 1, 18));
        ids.put("slot", one("select id from slot where meeting_id = ?", id(ids, "meeting")));
        ids.put("member", one("select id from delegation_member where delegation_id = ?", id(ids, "delegation")));
        ids.put(
                "question",
                Act.as(
                        coordinator,
                        () -> questions.add(new AddQuestion(id(ids, "meeting"), new Name("전시품", "Products"), false))));
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
        ids.put("category", one("select id from support_category where city = ?", city));
        ids.put(
                "measure",
                Act.as(
                        coordinator,
                        () -> measures.start(new EditMeasure("인증 지원", "비용을 지원한다.", null, null), List.of())));
        ids.put(
                "programme",
                Act.as(
                        coordinator,
                        () -> programmes.add(new EditProgramme(
                                new Name("인증 지원사업", ""),
                                new Name("시", ""),
                                "수출기업",
                                "500만원",
                                LocalDate.parse("2026-01-01"),
                                null,
                                null,
                                Set.of(id(ids, "category"))))));
        ids.put(
                "template",
                Act.as(
                        world.staff(city, Role.ADMINISTRATOR),
                        () -> templates.add(
                                new WordReplyTemplate("접수 안내", new ReplyText("{company}", null), List.of(), true))));
        ids.put("filter", Act.as(coordinator, () -> filters.save("기한 지남", "overdue=")));
        return withCompany(city, coordinator, ids);
    }

    /** A further company of the same city, with a registration and a request of its own. */
    public Things join(Things neighbour) {
        Map<String, UUID> ids = new LinkedHashMap<>(neighbour.byKind());
        return withCompany(neighbour.city(), world.staff(neighbour.city(), Role.COORDINATOR), ids);
    }

    /** What stands in the rows of some things; the same as long as nobody touched them. */
    public List<String> fingerprint(Collection<UUID> ids) {
        return TABLES.values().stream()
                .sorted()
                .flatMap(table -> ids.stream()
                        .flatMap(id -> jdbc.queryForList("select * from " + table + " where id = ?", id).stream()
                                .map(row -> table + row)))
                .toList();
    }

    private Things withCompany(String city, SignedIn coordinator, Map<String, UUID> ids) {
        SignedIn contact = world.company(city);
        ids.put("account", contact.accountId());
        ids.put("company", world.companyOf(contact));
        UUID registration = Act.as(
                contact,
                () -> registering.register(
                        new RegisterCompany(id(ids, "slot"), "수출 상담", List.of(new Participant("이수출", "")), false)));
        ids.put("registration", registration);
        Act.as(coordinator, () -> meetings.confirm(registration));
        ids.put(
                "request",
                Act.as(
                        coordinator,
                        () -> requests.receive(new ReceiveRequest(
                                id(ids, "company"),
                                id(ids, "delegation"),
                                new NewNeed(UUID.randomUUID(), id(ids, "category"), "인증 비용 지원이 필요합니다")))));
        Act.as(
                coordinator,
                () -> inquiries.ask(new AskCompany(
                        id(ids, "request"), queries.details(id(ids, "request")).version(), "모델명을 알려 주십시오.")));
        ids.put("inquiry", one("select id from support_inquiry where request_id = ?", id(ids, "request")));
        Act.as(coordinator, () -> reply(id(ids, "request")));
        ids.put("reply", one("select id from support_reply where request_id = ?", id(ids, "request")));
        Act.as(contact, () -> exhibits.enterMine(new EnterExhibit(show(id(ids, "delegation")), "본관", "101", "센서")));
        ids.put("exhibit", one("select id from exhibit where company_id = ?", id(ids, "company")));
        ids.put("attachment", Act.as(contact, () -> attach(registration)));
        ids.put("message", one("select id from outbox_message where city = ?", city));
        ids.put("notice", one("select id from notice where account_id = ?", contact.accountId()));
        return new Things(city, contact, Map.copyOf(ids));
    }

    private void reply(UUID request) {
        requests.decide(new DecideRequest(request, version(request), Decision.ACCEPTED, null));
        replies.send(new ReplyToRequest(request, version(request), "지원합니다"));
    }

    private long version(UUID request) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select version from support_request where id = ?", Long.class, request));
    }

    private UUID attach(UUID registration) {
        byte[] paper = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        return Objects.requireNonNull(transaction.execute(status -> attachments
                .keep("registration", registration, "회사 소개.pdf", paper, FileType.DOCUMENTS)
                .id()));
    }

    private UUID show(UUID delegation) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select trade_show_id from delegation where id = ?", UUID.class, delegation));
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql + " order by id limit 1", UUID.class, argument));
    }

    private static UUID id(Map<String, UUID> ids, String kind) {
        return Objects.requireNonNull(ids.get(kind), kind);
    }

    /**
     * One of everything a city has.
     *
     * @param contact who speaks for its company
     * @param byKind  the ids
     */
    public record Things(String city, SignedIn contact, Map<String, UUID> byKind) {

        /** All that no other city may reach. */
        public Map<String, UUID> all() {
            return byKind;
        }

        /** What no other company of the same city may reach either. */
        public Map<String, UUID> ofTheCompany() {
            Map<String, UUID> own = new LinkedHashMap<>();
            Stream.of(
                            "account",
                            "company",
                            "registration",
                            "request",
                            "reply",
                            "inquiry",
                            "exhibit",
                            "attachment",
                            "notice")
                    .forEach(kind -> own.put(kind, id(byKind, kind)));
            return own;
        }

        /** One's own id for a parameter of that name of that service. */
        public UUID named(String parameter, String service) {
            String kind = switch (parameter) {
                case "unitId", "ownerUnitId" -> "unit";
                case "personId", "accountId" -> "account";
                case "memberIds" -> "member";
                case "toSlot" -> "slot";
                case "oneId", "otherId" -> "registration";
                case "intoId", "relatedId" -> "request";
                case "id" -> ofService(service);
                default -> parameter.replaceAll("Ids?$", "");
            };
            return byKind.getOrDefault(kind, UUID.randomUUID());
        }

        private static String ofService(String service) {
            return switch (service) {
                case "Units" -> "unit";
                case "Accounts" -> "account";
                case "Delegations" -> "delegation";
                case "MeetingQueries" -> "registration";
                case "SupportRequests", "RequestQueries", "Replies", "OwnRequests", "Inquiries", "Merging" -> "request";
                case "Measures" -> "measure";
                case "Exhibits" -> "exhibit";
                case "Programmes" -> "programme";
                case "Categories" -> "category";
                case "Deliveries" -> "message";
                case "Attachments" -> "attachment";
                case "MyNotices" -> "notice";
                case "SavedFilters" -> "filter";
                default -> throw new IllegalStateException("what is the id of " + service + "?");
            };
        }
    }
}
