package naru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Answer;
import naru.testing.Dummies;
import naru.testing.NaruTest;
import naru.testing.Neighbours;
import naru.testing.ServiceMethod;
import naru.testing.Things;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Nobody sees what is not theirs: every method of every service, found by looking, against every role, against ids of
 * another city and against ids of another company of the same city. A new method fails here until the table knows it.
 */
@NaruTest
@Import(Neighbours.class)
class AccessTest {

    private static final String VISITOR = "visitor";
    private static final String CONTACT = "contact";
    private static final String OFFICIAL = "official";
    private static final String COORDINATOR = "coordinator";
    private static final String ADMINISTRATOR = "administrator";

    private static final Set<String> ANYONE = Set.of(VISITOR, CONTACT, OFFICIAL, COORDINATOR, ADMINISTRATOR);
    private static final Set<String> SIGNED_IN = Set.of(CONTACT, OFFICIAL, COORDINATOR, ADMINISTRATOR);
    private static final Set<String> CONTACTS = Set.of(CONTACT);
    private static final Set<String> OFFICIALS = Set.of(OFFICIAL, COORDINATOR);
    private static final Set<String> COORDINATORS = Set.of(COORDINATOR);
    private static final Set<String> STAFF = Set.of(OFFICIAL, COORDINATOR, ADMINISTRATOR);
    private static final Set<String> ADMINISTRATORS = Set.of(ADMINISTRATOR);

    private static final Map<String, Set<String>> MAY = new TreeMap<>();

    static {
        may(ANYONE, "Cities.all", "Cities.get", "Accounts.open", "SignUp.submit", "OpenPlaces.all", "Delegations.open");
        may(ANYONE, "FirstSetup.opensWith", "FirstSetup.complete");
        may(ANYONE, "TradeShows.all", "TradeShows.byId", "TradeShows.venuesById");
        may(SIGNED_IN, "Accounts.speak", "Units.all", "Units.get", "Delegations.all", "Delegations.get");
        may(SIGNED_IN, "MeetingQueries.calendar", "Categories.all", "Accounts.language", "Accounts.choosePassword");
        may(SIGNED_IN, "MyPasskeys.all", "MyPasskeys.remove", "Attachments.open");
        may(SIGNED_IN, "MyCalendar.get", "MyCalendar.make", "MyCalendar.revoke");
        may(ANYONE, "CalendarFeeds.read");
        may(CONTACTS, "Companies.mine", "Companies.amConfirmed", "Companies.edit", "Companies.confirmColleague");
        may(CONTACTS, "Companies.refuseColleague", "Registering.register", "Registering.withdraw");
        may(CONTACTS, "Registering.standInLine", "Registering.move", "Registering.bring", "Registering.accept");
        may(CONTACTS, "MeetingQueries.mine", "RequestQueries.mine");
        may(CONTACTS, "Preparing.answer", "Preparing.attach", "Preparing.detach");
        may(ANYONE, "OfferLinks.look", "OfferLinks.accept", "OfferLinks.leave");
        may(COORDINATORS, "Questions.of", "Questions.add", "Questions.edit", "Questions.arrange", "Questions.withdraw");
        may(OFFICIALS, "MeetingService.recordOutcome", "MeetingQueries.registration");
        may(OFFICIALS, "MeetingQueries.days", "MeetingQueries.ofDay", "RegistrationInbox.requested");
        may(
                OFFICIALS,
                "RegistrationInbox.page",
                "RegistrationInbox.ids",
                "RegistrationInbox.counts",
                "RegistrationInbox.those");
        may(OFFICIALS, "MeetingQueries.meeting", "MeetingQueries.standing");
        may(OFFICIALS, "SupportRequests.receive", "SupportRequests.assign", "SupportRequests.startReview");
        may(OFFICIALS, "SupportRequests.decide", "SupportRequests.startWork");
        may(OFFICIALS, "Replies.draft", "Replies.submit", "Replies.sendBack", "Replies.approve", "Replies.send");
        may(OFFICIALS, "Replies.sendDraft", "Dispatch.send", "Programmes.reply");
        may(OFFICIALS, "Measures.all", "Measures.answering", "Measures.get", "Measures.start", "Measures.edit");
        may(OFFICIALS, "Measures.tie", "Measures.untie", "Measures.end");
        may(STAFF, "Programmes.all", "Programmes.add", "Programmes.edit", "Programmes.withdraw");
        may(SIGNED_IN, "Programmes.open", "Programmes.today");
        may(STAFF, "Exhibits.of", "Exhibits.enter", "Exhibits.remove");
        may(CONTACTS, "Exhibits.mine", "Exhibits.enterMine", "Exhibits.removeMine");
        may(OFFICIALS, "MeetingQueries.ofCompany", "CompanyStory.of", "CompanyStory.byCompany");
        may(CONTACTS, "CompanyStory.mine");
        may(OFFICIALS, "Notes.add", "Merging.merge", "Relations.link", "Relations.unlink");
        may(OFFICIALS, "ManyRequests.assign", "ManyRequests.categorize", "SupportRequests.categorize");
        may(OFFICIALS, "SavedFilters.mine", "SavedFilters.save", "SavedFilters.remove");
        may(OFFICIALS, "RequestQueries.inboxIds", "RequestQueries.those");
        may(OFFICIALS, "Inquiries.ask", "Inquiries.withdraw", "Deadlines.counts");
        may(CONTACTS, "Inquiries.answer");
        may(
                OFFICIALS,
                "Bodies.all",
                "Bodies.add",
                "Referrals.handOver",
                "Referrals.setNextCheck",
                "Referrals.takeBack");
        may(ANYONE, "ReferralLinks.look", "ReferralLinks.answer", "OutcomeLinks.look", "OutcomeLinks.answer");
        may(CONTACTS, "OwnOutcomes.of", "OwnOutcomes.answer");
        may(OFFICIALS, "Outcomes.sheet", "Outcomes.years");
        may(CONTACTS, "OwnRequests.reopen", "OwnRequests.readReplies", "OwnRequests.rate");
        may(CONTACTS, "OwnRequests.takeBackRating", "Raising.raise", "Raising.attach", "Raising.detach");
        may(OFFICIALS, "Enclosures.add", "Enclosures.remove", "ReplyTemplates.suiting", "ReplyTemplates.fill");
        may(ADMINISTRATORS, "ReplyTemplates.all", "ReplyTemplates.get", "ReplyTemplates.facts");
        may(ADMINISTRATORS, "ReplyTemplates.add", "ReplyTemplates.edit");
        may(OFFICIALS, "SupportRequests.close", "Capture.record", "Capture.recorded", "RequestQueries.inbox");
        may(
                OFFICIALS,
                "RequestQueries.countInbox",
                "RequestQueries.around",
                "RequestQueries.details",
                "RequestQueries.colleagues");
        may(OFFICIALS, "CaptureFiles.add", "CaptureFiles.of", "CaptureFiles.remove");
        may(OFFICIALS, "Search.find");
        may(CONTACTS, "Search.mine");
        may(COORDINATORS, "MeetingService.confirm", "MeetingService.decline", "MeetingPlanning.plan");
        may(COORDINATORS, "MeetingService.confirmAll", "MeetingService.standInLine", "MeetingService.cancel");
        may(COORDINATORS, "MeetingService.keepQuiet");
        may(COORDINATORS, "MeetingPlanning.clashes", "MeetingPlanning.open", "MeetingPlanning.addSlots");
        may(COORDINATORS, "SlotUpkeep.remove", "SlotUpkeep.resize", "BoothRounds.arrange");
        may(COORDINATORS, "MeetingUpkeep.capacity", "MeetingUpkeep.edit", "MeetingUpkeep.delete");
        may(COORDINATORS, "OnBehalf.register", "OnBehalf.standInLine", "Rescheduling.move", "Rescheduling.swap");
        may(OFFICIALS, "BoardQueries.standing");
        may(COORDINATORS, "BoardQueries.hindrances", "BoardQueries.swapHindrances", "WaitingLine.reorder");
        may(COORDINATORS, "Delegations.plan", "TradeShows.plan", "TradeShows.addVenue", "TradeShows.venues");
        may(OFFICIALS, "Venues.all", "Venues.get", "Members.of", "Groups.of", "ItineraryQueries.get");
        may(COORDINATORS, "ItineraryPlanning.add", "ItineraryPlanning.edit", "ItineraryPlanning.remove");
        may(COORDINATORS, "Objections.dismiss", "Objections.restore", "Publishing.publish");
        may(OFFICIALS, "Publishing.versions", "Publishing.latest", "ItineraryPapers.programme");
        may(COORDINATORS, "PhoneLinks.of", "PhoneLinks.make", "PhoneLinks.revoke");
        may(ANYONE, "PhonePages.look");
        may(OFFICIALS, "Briefings.ofDay", "Briefings.ofCompany");
        may(COORDINATORS, "Delays.preview", "Delays.move", "Restoring.preview", "Restoring.restore");
        may(COORDINATORS, "Cloning.preview", "Cloning.plan");
        may(COORDINATORS, "Venues.add", "Venues.edit", "TradeShows.details", "TradeShows.edit");
        may(OFFICIALS, "TripPlanning.get", "Budgets.of", "TripDocuments.of");
        may(OFFICIALS, "Ways.of", "Ways.between");
        may(COORDINATORS, "Ways.enter", "Ways.correct", "Ways.forget");
        may(OFFICIALS, "TripResources.of", "ItemDocuments.of");
        may(COORDINATORS, "TripResources.add", "TripResources.edit", "TripResources.remove");
        may(COORDINATORS, "ItemDocuments.add", "ItemDocuments.remove");
        may(COORDINATORS, "TripPlanning.edit", "Budgets.add", "Budgets.edit", "Budgets.remove");
        may(COORDINATORS, "TripDocuments.add", "TripDocuments.remove");
        may(COORDINATORS, "Groups.add", "Groups.edit", "Groups.remove");
        may(COORDINATORS, "Members.add", "Members.edit", "Members.remove", "Members.swapRank");
        may(STAFF, "Accounts.get", "Companies.get", "Companies.all", "Companies.approve", "Companies.refuse");
        may(STAFF, "Companies.confirmContact", "Companies.refuseContact", "Companies.search");
        may(ADMINISTRATORS, "Accounts.invite", "Accounts.close", "Accounts.reopen", "Accounts.staff", "Units.add");
        may(ADMINISTRATORS, "Units.rename", "Units.appoint");
        may(ADMINISTRATORS, "Deliveries.unsent", "Deliveries.countUnsent", "Deliveries.sendAgain");
        may(SIGNED_IN, "MyNotices.newest", "MyNotices.count", "MyNotices.countUnread", "MyNotices.open");
        may(SIGNED_IN, "MyNotices.readAll");
        may(ADMINISTRATORS, "Letters.all", "Letters.get", "Letters.edit", "Letters.restore");
        may(ADMINISTRATORS, "Categories.seedDefaults", "Categories.edit");
        may(ADMINISTRATORS, "Holidays.ofYear", "Holidays.thisYear", "Holidays.add", "Holidays.remove");
        may(ADMINISTRATORS, "Holidays.restore");
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Neighbours neighbours;

    @Test
    void the_table_knows_every_method_of_every_service() {
        assertThat(calls().map(ServiceMethod::name).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(MAY.keySet());
    }

    @Test
    void a_role_may_do_what_the_table_says_and_nothing_else() {
        String city = world.city();
        Map<String, SignedIn> people = new HashMap<>(staff(city));
        people.put(CONTACT, world.company(city));
        List<String> wrong = new ArrayList<>();
        calls().forEach(call -> ANYONE.forEach(who -> {
            Answer answer = who.equals(VISITOR)
                    ? Act.asVisitor(() -> call.with(new Dummies(name -> UUID.randomUUID())))
                    : Act.as(
                            Objects.requireNonNull(people.get(who)),
                            () -> call.with(new Dummies(name -> UUID.randomUUID())));
            boolean allowed = Objects.requireNonNull(MAY.get(call.name())).contains(who);
            if (allowed == answer.refusedForWhoAsks()) {
                wrong.add(who + " " + call.name() + ": " + answer);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void ids_of_another_city_lead_nowhere() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.settle();
        Map<String, SignedIn> people = new HashMap<>(staff(ours.city()));
        people.put(CONTACT, ours.contact());
        assertThat(probe(people, ours, theirs.all())).isEmpty();
    }

    @Test
    void ids_of_another_company_of_the_same_city_lead_nowhere() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.join(theirs);
        assertThat(probe(Map.of(CONTACT, ours.contact()), ours, theirs.own())).isEmpty();
    }

    /** Calls every method that takes ids, each id in turn a stranger's while the others are one's own. */
    private List<String> probe(Map<String, SignedIn> people, Things ours, Map<String, UUID> strangers) {
        List<String> before = neighbours.fingerprint(strangers.values());
        List<String> open = new ArrayList<>();
        calls().forEach(call -> people.forEach((role, person) -> {
            if (!Objects.requireNonNull(MAY.get(call.name())).contains(role)) {
                return;
            }
            List<String> names = call.ids();
            for (int i = 0; i < names.size(); i++) {
                int position = i;
                if (names.get(position).equals("key")) {
                    continue; // made up by the caller, and refers to nothing
                }
                strangers.forEach((kind, stranger) -> Stream.of(ours, ours.atWork())
                        .forEach(own -> {
                            int[] next = {0};
                            Dummies dummies = new Dummies(
                                            name -> next[0]++ == position ? stranger : own.named(name, call.service()))
                                    .upToDate(neighbours::version);
                            Answer answer = Act.as(person, () -> call.with(dummies));
                            if (!answer.tellsNothing()) {
                                open.add(role + " " + call.name() + "(" + names.get(position) + " = their " + kind
                                        + "): " + answer);
                            }
                        }));
            }
        }));
        assertThat(neighbours.fingerprint(strangers.values())).isEqualTo(before);
        return open;
    }

    private Map<String, SignedIn> staff(String city) {
        return Map.of(
                OFFICIAL, world.staff(city, Role.OFFICIAL),
                COORDINATOR, world.staff(city, Role.COORDINATOR),
                ADMINISTRATOR, world.staff(city, Role.ADMINISTRATOR));
    }

    private Stream<ServiceMethod> calls() {
        return ServiceMethod.all(context);
    }

    private static void may(Set<String> who, String... what) {
        for (String method : what) {
            MAY.put(method, who);
        }
    }
}
