package naru.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.company.Companies;
import naru.demo.Rows.Row;
import naru.meeting.Outcome;
import naru.support.AskCompany;
import naru.support.AssignRequest;
import naru.support.Capture;
import naru.support.CaptureMeeting;
import naru.support.CapturedRequest;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.DecideRequest;
import naru.support.Decision;
import naru.support.EditCategory;
import naru.support.Inquiries;
import naru.support.NewNeed;
import naru.support.OwnRequests;
import naru.support.ReceiveRequest;
import naru.support.Replies;
import naru.support.ReplyToRequest;
import naru.support.RequestDetails;
import naru.support.RequestQueries;
import naru.support.RequestState;
import naru.support.Satisfaction;
import naru.support.SupportRequests;

/** What the companies of the story need, and what the city answers them. */
@DemoOnly
class Needs {

    private final Stage stage;
    private final Categories categories;
    private final Units units;
    private final Companies companies;
    private final Capture capture;
    private final SupportRequests requests;
    private final Replies replies;
    private final RequestQueries queries;
    private final OwnRequests own;
    private final Inquiries inquiries;

    Needs(
            Stage stage,
            Categories categories,
            Units units,
            Companies companies,
            Capture capture,
            SupportRequests requests,
            Replies replies,
            RequestQueries queries,
            OwnRequests own,
            Inquiries inquiries) {
        this.stage = stage;
        this.categories = categories;
        this.units = units;
        this.companies = companies;
        this.capture = capture;
        this.requests = requests;
        this.replies = replies;
        this.queries = queries;
        this.own = own;
        this.inquiries = inquiries;
    }

    /** The usual categories of a city, and in Seongnam the units that answer them. */
    void sort(String administrator) {
        stage.as(administrator, () -> {
            categories.seedDefaults();
            Map<String, UUID> unitIds = units.all().stream()
                    .collect(Collectors.toMap(unit -> unit.name().ko(), UnitSummary::id));
            Map<String, CategorySummary> byCode = byCode();
            Rows.of("owners").stream()
                    .filter(row -> unitIds.containsKey(row.get("unit")))
                    .forEach(row -> own(known(byCode, row.get("category")), known(unitIds, row.get("unit"))));
        });
    }

    /** An official records that a company came in January 2019, and what it said it needs. */
    void capture2019(String official, Row company, UUID registration) {
        List<Row> said = Rows.of("requests2019").stream()
                .filter(row -> row.has("company", company.get("email")))
                .toList();
        List<CapturedRequest> captured = stage.as(
                official,
                () -> capture.record(new CaptureMeeting(
                        registration,
                        Outcome.HELD,
                        said.stream().map(this::need).toList())));
        for (int i = 0; i < said.size(); i++) {
            answer(said.get(i), captured.get(i).id());
        }
    }

    /** The city decides, replies in writing, and closes. */
    private void answer(Row row, UUID request) {
        String official = row.get("by");
        stage.at(row.get("decided"));
        stage.as(
                official,
                () -> requests.decide(
                        new DecideRequest(request, version(request), Decision.valueOf(row.get("decision")), null)));
        stage.at(row.get("replied"));
        stage.as(official, () -> {
            replies.send(new ReplyToRequest(request, version(request), row.get("reply")));
            requests.close(request, version(request));
        });
        stage.at(LocalDateTime.parse(row.get("replied")).plusHours(18).toString());
        stage.as(row.get("company"), () -> read(request, Decision.valueOf(row.get("decision"))));
    }

    /** The company reads its reply the next day; whoever gets what it asked for says so. */
    private void read(UUID request, Decision decision) {
        own.readReplies(request);
        UUID reply = queries.mine(request).request().replies().getLast().id();
        switch (decision) {
            case ACCEPTED -> own.rate(reply, Satisfaction.SATISFIED);
            case PARTLY -> own.rate(reply, Satisfaction.NEUTRAL);
            case LONG_TERM, DECLINED, TRANSFERRED, EXISTING_PROGRAMME -> {}
        }
    }

    /** What companies of Seongnam asked for at home in the weeks before the coming trip; nobody has answered yet. */
    void receive2026() {
        for (Row row : Rows.of("requests2026")) {
            stage.at(row.get("received"));
            UUID company = stage.as(
                    row.get("company"), () -> companies.mine().company().id());
            stage.as(DemoPeople.SEONGNAM_AT_HOME, () -> {
                UUID request = requests.receive(new ReceiveRequest(company, null, need(row)));
                work(request, RequestState.valueOf(row.get("until")));
                if (!row.has("asked", "")) {
                    inquiries.ask(new AskCompany(request, version(request), row.get("asked")));
                }
            });
        }
    }

    private void work(UUID request, RequestState until) {
        RequestDetails details = queries.details(request);
        if (until.compareTo(RequestState.ASSIGNED) >= 0) {
            requests.assign(
                    new AssignRequest(request, details.version(), Objects.requireNonNull(details.ownerUnitId()), null));
        }
        if (until.compareTo(RequestState.IN_REVIEW) >= 0) {
            requests.startReview(request, version(request));
        }
    }

    private NewNeed need(Row row) {
        return new NewNeed(
                UUID.randomUUID(), known(byCode(), row.get("category")).id(), row.get("sentence"));
    }

    private void own(CategorySummary category, UUID unit) {
        categories.edit(new EditCategory(
                category.id(), category.version(), category.name(), category.workingDays(), unit, false));
    }

    private long version(UUID request) {
        return queries.details(request).version();
    }

    private Map<String, CategorySummary> byCode() {
        return categories.all().stream().collect(Collectors.toMap(CategorySummary::code, Function.identity()));
    }

    private static <T> T known(Map<String, T> things, String name) {
        return Objects.requireNonNull(things.get(name), name);
    }
}
