package naru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import naru.account.Cities;
import naru.account.CitySummary;
import naru.account.DemoAccount;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.company.Companies;
import naru.company.CompanyDetails;
import naru.company.CompanyState;
import naru.company.ContactState;
import naru.delegation.DelegationSummary;
import naru.delegation.Delegations;
import naru.meeting.MeetingService;
import naru.meeting.OpenDelegation;
import naru.meeting.OpenPlaces;
import naru.meeting.Outcome;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationInbox;
import naru.meeting.RegistrationState;
import naru.support.InboxFilter;
import naru.support.RequestQueries;
import naru.support.RequestState;
import naru.support.RequestSummary;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration as it is when its portal has started on an empty store. */
@NaruTest
@ActiveProfiles("demo")
class DemoTest {

    @Autowired
    DemoData data;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoClock clock;

    @Autowired
    Announcement announcement;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Cities cities;

    @Autowired
    Companies companies;

    @Autowired
    Delegations delegations;

    @Autowired
    OpenPlaces places;

    @Autowired
    RegistrationInbox desk;

    @Autowired
    MeetingService service;

    @Autowired
    RequestQueries requests;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void while_companies_register() {
        Moment.REGISTERING.travel(clock);
    }

    @AfterEach
    void back_to_now() {
        Moment.TODAY.travel(clock);
    }

    @Test
    void there_are_two_cities_and_eighteen_approved_exporters() {
        assertThat(cities.all()).extracting(CitySummary::code).containsExactlyInAnyOrder("SN", "GC");
        assertThat(companiesOf(DemoPeople.SEONGNAM_COORDINATOR, CompanyState.APPROVED))
                .hasSize(18);
        assertThat(companiesOf(DemoPeople.GWACHEON_COORDINATOR, CompanyState.APPROVED))
                .hasSize(2);
    }

    @Test
    void a_company_and_a_further_contact_wait_for_somebody() {
        assertThat(companiesOf(DemoPeople.SEONGNAM_COORDINATOR, CompanyState.WAITING))
                .hasSize(1);
        assertThat(companiesOf(DemoPeople.SEONGNAM_COORDINATOR, CompanyState.APPROVED))
                .flatExtracting(CompanyDetails::contacts)
                .filteredOn(contact -> contact.state() == ContactState.WAITING)
                .hasSize(1);
    }

    @Test
    void whoever_is_offered_at_the_door_can_come_in_and_staff_have_the_password() {
        for (DemoAccount account : people.accounts()) {
            SignedIn person = person(account.email().value());
            assertThat(person.getPassword() != null)
                    .as(person.getUsername())
                    .isEqualTo(person.role().isStaff());
            if (person.role() == Role.COORDINATOR) {
                assertThat(encoder.matches(DemoPeople.PASSWORD, person.getPassword()))
                        .isTrue();
            }
        }
    }

    @Test
    void both_cities_take_registrations_and_have_places_left() {
        assertThat(places.all())
                .hasSize(2)
                .extracting(OpenDelegation::freePlaces)
                .allSatisfy(free -> assertThat(free).isPositive());
    }

    @Test
    void the_company_to_play_has_not_registered_for_the_coming_trip_while_others_wait_and_are_confirmed() {
        List<RegistrationDetails> inbox = seongnam2027();
        assertThat(inbox)
                .extracting(RegistrationDetails::state)
                .contains(RegistrationState.REQUESTED, RegistrationState.CONFIRMED, RegistrationState.DECLINED);
        assertThat(inbox)
                .extracting(registration -> registration.company().name().en())
                .doesNotContain("Hanbit Sensor");
    }

    @Test
    void of_2019_all_is_over() {
        List<RegistrationDetails> all = Act.as(
                person(DemoPeople.SEONGNAM_COORDINATOR),
                () -> desk.page(trip("CES19"), RegistrationFilter.ALL, 0, 100));
        assertThat(all)
                .hasSize(36)
                .extracting(RegistrationDetails::state)
                .containsOnly(RegistrationState.HELD, RegistrationState.NO_SHOW);
        assertThat(all)
                .allSatisfy(registration -> assertThat(
                                registration.history().getLast().at())
                        .isBefore(Instant.parse("2019-01-12T00:00:00Z"))
                        .isAfter(registration.start().instant()));
    }

    @Test
    void every_need_of_2019_was_answered_in_writing_and_the_company_reads_it() {
        assertThat(inbox())
                .filteredOn(request -> request.number().contains("CES19"))
                .hasSize(17)
                .extracting(RequestSummary::state)
                .containsOnly(RequestState.CLOSED);
        assertThat(Act.as(person(DemoPeople.CONTACT), () -> requests.mine()))
                .filteredOn(request -> request.state() == RequestState.CLOSED)
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.latestReply()).isNotNull());
    }

    @Test
    void some_needs_wait_for_an_answer_one_of_them_beyond_its_day() {
        assertThat(inbox())
                .filteredOn(request -> request.state().awaitsReply())
                .hasSize(4)
                .filteredOn(RequestSummary::overdue)
                .hasSize(1);
    }

    @Test
    void on_the_meeting_day_an_outcome_can_be_recorded_and_a_company_can_still_register() {
        RegistrationDetails first = seongnam2027().stream()
                .filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .filter(registration -> registration.start().local().toString().equals("2027-01-07T14:00"))
                .findAny()
                .orElseThrow();
        SignedIn official = person(DemoPeople.SEONGNAM_AT_BOOTH);
        assertThatThrownBy(() -> Act.as(official, () -> service.recordOutcome(first.id(), Outcome.NO_SHOW)))
                .hasMessageContaining("MeetingNotStarted");

        Moment.MEETING_DAY.travel(clock);
        Act.as(official, () -> service.recordOutcome(first.id(), Outcome.HELD));
        assertThat(places.all()).isNotEmpty();
    }

    @Test
    void a_dinner_that_is_later_than_first_published_keeps_its_dress() {
        assertThat(jdbc.queryForList(
                        "select distinct kept_dress from itinerary_version_line where title_ko = ?",
                        String.class,
                        "한인 기업인 만찬"))
                .containsExactly("비즈니스 캐주얼");
    }

    @Test
    void a_further_start_makes_nothing_twice() {
        int mails = world.count("select count(*) from outbox_message");
        int registrations = world.count("select count(*) from registration");
        data.start();
        assertThat(world.count("select count(*) from city")).isEqualTo(2);
        assertThat(world.count("select count(*) from outbox_message")).isEqualTo(mails);
        assertThat(world.count("select count(*) from registration")).isEqualTo(registrations);
    }

    @Test
    void half_a_demonstration_does_not_start() {
        rename(DemoPeople.WAITING, "gone@naru.test");
        try {
            assertThatThrownBy(() -> data.start())
                    .isInstanceOf(NotTheDemonstration.class)
                    .hasMessageContaining("Remove the directory ./data");
        } finally {
            rename("gone@naru.test", DemoPeople.WAITING);
        }
    }

    @Test
    void whoever_started_it_is_told_in_both_languages_whom_to_sign_in_as() {
        assertThat(announcement.text())
                .contains("http://localhost", "체험용 나루가 준비되었습니다", "is ready", DemoPeople.PASSWORD)
                .contains(people.accounts().stream()
                        .map(account -> account.email().value())
                        .toList())
                .doesNotContain("!demo.");
    }

    private List<RequestSummary> inbox() {
        return Act.as(person(DemoPeople.SEONGNAM_AT_HOME), () -> requests.inbox(InboxFilter.ALL, 0, 100));
    }

    private List<RegistrationDetails> seongnam2027() {
        return Act.as(
                person(DemoPeople.SEONGNAM_COORDINATOR),
                () -> desk.page(trip("CES27"), RegistrationFilter.ALL, 0, 100));
    }

    private UUID trip(String code) {
        return delegations.all().stream()
                .filter(delegation -> delegation.code().equals(code))
                .map(DelegationSummary::id)
                .findAny()
                .orElseThrow();
    }

    private List<CompanyDetails> companiesOf(String staff, CompanyState state) {
        return Act.as(person(staff), companies::all).stream()
                .filter(company -> company.company().state() == state)
                .toList();
    }

    private void rename(String email, String other) {
        jdbc.update("update account set email = ? where email = ?", other, email);
    }

    private SignedIn person(String email) {
        return (SignedIn) accounts.loadUserByUsername(email);
    }
}
