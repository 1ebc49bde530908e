package naru.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.attachment.Samples;
import naru.base.Money;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Budgets;
import naru.delegation.EditBudgetLine;
import naru.delegation.EditGroup;
import naru.delegation.Groups;
import naru.delegation.TripDocuments;
import naru.itinerary.Attendance;
import naru.itinerary.Counterpart;
import naru.itinerary.EditItem;
import naru.itinerary.EditResource;
import naru.itinerary.ItemDocuments;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.Objections;
import naru.itinerary.PhoneLinks;
import naru.itinerary.Publishing;
import naru.itinerary.ResourceKind;
import naru.itinerary.TripResources;
import naru.meeting.AddQuestion;
import naru.meeting.MeetingForm;
import naru.meeting.Questions;
import naru.outbox.EditLetter;
import naru.outbox.LetterText;
import naru.outbox.Letters;
import naru.support.AddHoliday;
import naru.support.Bodies;
import naru.support.Categories;
import naru.support.EditMeasure;
import naru.support.EditProgramme;
import naru.support.Holidays;
import naru.support.Measures;
import naru.support.Programmes;
import naru.support.ReplyTemplates;
import naru.support.ReplyText;
import naru.support.SavedFilters;
import naru.support.WordReplyTemplate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a city one of everything that belongs to it as a whole. */
@TestComponent
class CityThings {

    private final World world;
    private final Trip trip;
    private final Groups groups;
    private final Budgets budgets;
    private final TripDocuments documents;
    private final Questions questions;
    private final Categories categories;
    private final Measures measures;
    private final Programmes programmes;
    private final ReplyTemplates templates;
    private final Bodies bodies;
    private final Holidays holidays;
    private final Letters letters;
    private final SavedFilters filters;
    private final TripResources resources;
    private final ItineraryPlanning planning;
    private final ItemDocuments itemDocuments;
    private final ItineraryQueries itineraries;
    private final Objections objections;
    private final Publishing publishing;
    private final PhoneLinks phones;
    private final JdbcTemplate jdbc;

    CityThings(
            World world,
            Trip trip,
            Groups groups,
            Budgets budgets,
            TripDocuments documents,
            Questions questions,
            Categories categories,
            Measures measures,
            Programmes programmes,
            ReplyTemplates templates,
            Bodies bodies,
            Holidays holidays,
            Letters letters,
            SavedFilters filters,
            TripResources resources,
            ItineraryPlanning planning,
            ItemDocuments itemDocuments,
            ItineraryQueries itineraries,
            Objections objections,
            Publishing publishing,
            PhoneLinks phones,
            JdbcTemplate jdbc) {
        this.world = world;
        this.trip = trip;
        this.groups = groups;
        this.budgets = budgets;
        this.documents = documents;
        this.questions = questions;
        this.categories = categories;
        this.measures = measures;
        this.programmes = programmes;
        this.templates = templates;
        this.bodies = bodies;
        this.holidays = holidays;
        this.letters = letters;
        this.filters = filters;
        this.resources = resources;
        this.planning = planning;
        this.itemDocuments = itemDocuments;
        this.itineraries = itineraries;
        this.objections = objections;
        this.publishing = publishing;
        this.phones = phones;
        this.jdbc = jdbc;
    }

    /** Makes it all; returns the ids by kind. */
    Map<String, UUID> furnish(String city, String word) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        ids.put("unit", world.unit(city));
        SignedIn coordinator = world.staff(city, Role.COORDINATOR);
        Act.as(coordinator, () -> meeting(ids, coordinator));
        Act.as(coordinator, () -> trip(ids, word));
        Act.as(coordinator, () -> itinerary(ids, word));
        Act.as(world.staff(city, Role.ADMINISTRATOR), () -> office(ids, city, word));
        Act.as(coordinator, () -> help(ids, word));
        return ids;
    }

    private void meeting(Map<String, UUID> ids, SignedIn coordinator) {
        UUID delegation = trip.delegation(coordinator);
        UUID meeting = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18);
        ids.put("delegation", delegation);
        ids.put("meeting", meeting);
        ids.put("slot", one("select id from slot where meeting_id = ?", meeting));
        ids.put("member", one("select id from delegation_member where delegation_id = ?", delegation));
        ids.put("question", questions.add(new AddQuestion(meeting, new Name("전시품", "Products"), false)));
    }

    private void trip(Map<String, UUID> ids, String word) {
        UUID delegation = Objects.requireNonNull(ids.get("delegation"));
        ids.put(
                "group",
                groups.add(
                        delegation,
                        new EditGroup(new Name("실무조 " + word, ""), Set.of(Objects.requireNonNull(ids.get("member"))))));
        documents.add(delegation, "출장 계획 " + word + ".pdf", Samples.pdf());
        ids.put("tripDocument", one("select id from attachment where owner_id = ?", delegation));
        Money fare = new Money(BigDecimal.TEN, Currency.getInstance("USD"));
        ids.put("budgetLine", budgets.add(delegation, new EditBudgetLine("항공료 " + word, fare, null)));
    }

    /** Two visits at one time, which somebody said does not matter. */
    private void itinerary(Map<String, UUID> ids, String word) {
        UUID delegation = Objects.requireNonNull(ids.get("delegation"));
        ids.put(
                "resource",
                resources.add(
                        delegation,
                        new EditResource(ResourceKind.VEHICLE, new Name("승합차 " + word, ""), 12, null, null)));
        UUID visit = planning.add(delegation, visit(ids, word));
        ids.put("item", visit);
        itemDocuments.add(visit, "방문 안내 " + word + ".pdf", Samples.pdf());
        ids.put("itemDocument", one("select id from attachment where owner_id = ?", visit));
        planning.add(delegation, visit(ids, word));
        List<String> keys = itineraries.get(delegation).concerns().stream()
                .map(concern -> concern.objection().key())
                .toList();
        objections.dismiss(delegation, keys, "둘로 나누어 감 " + word);
        publishing.publish(delegation, 0);
        ids.put("edition", one("select id from itinerary_version where delegation_id = ?", delegation));
        phones.make(delegation, Objects.requireNonNull(ids.get("member")));
        ids.put("phone", one("select id from itinerary_link where delegation_id = ?", delegation));
        ids.put("dismissal", one("select id from itinerary_dismissal where delegation_id = ?", delegation));
    }

    private static EditItem visit(Map<String, UUID> ids, String word) {
        WallTime start = new WallTime(LocalDateTime.parse("2027-01-06T09:00"), ZoneId.of("America/Los_Angeles"));
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name("창업지원기관 방문 " + word, ""),
                start,
                start.plus(Duration.ofHours(1)),
                null,
                null,
                "창업지원기관 " + word,
                List.of(new Counterpart("Alex Kim " + word, "Director", null)),
                Attendance.of(Set.of(Objects.requireNonNull(ids.get("member")))),
                "선물 준비 " + word);
    }

    private void office(Map<String, UUID> ids, String city, String word) {
        categories.seedDefaults();
        ids.put("category", one("select id from support_category where city = ?", city));
        ids.put(
                "template",
                templates.add(new WordReplyTemplate(
                        "접수 안내 " + word, new ReplyText("{company} " + word, null), List.of(), true)));
        holidays.add(new AddHoliday(LocalDate.parse("2027-06-10"), new Name("개청 기념일 " + word, "")));
        ids.put("holiday", one("select id from city_holiday where city = ?", city));
        letters.edit(
                new EditLetter("company.approved", Locale.KOREAN, -1, new LetterText("승인 " + word, "{name} " + word)));
        ids.put("letter", one("select id from letter_template where city = ?", city));
    }

    private void help(Map<String, UUID> ids, String word) {
        ids.put("measure", measures.start(new EditMeasure("인증 지원 " + word, "비용을 지원한다.", null, null), List.of()));
        ids.put(
                "programme",
                programmes.add(new EditProgramme(
                        new Name("인증 지원사업 " + word, ""),
                        new Name("시", ""),
                        "수출기업",
                        "500만원",
                        LocalDate.parse("2026-01-01"),
                        null,
                        null,
                        Set.of(Objects.requireNonNull(ids.get("category"))))));
        ids.put("body", bodies.add(new Name("수출진흥원 " + word, "")));
        ids.put("filter", filters.save("기한 지남 " + word, "overdue="));
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql + " order by id limit 1", UUID.class, argument));
    }
}
