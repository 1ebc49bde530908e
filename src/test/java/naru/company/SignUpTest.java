package naru.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.account.NewContact;
import naru.base.BusinessNumber;
import naru.base.ChangedMeanwhile;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

@NaruTest
class SignUpTest {

    @Autowired
    World world;

    @Autowired
    SignUp signUp;

    @Autowired
    Companies companies;

    @Autowired
    UserDetailsService directory;

    @Autowired
    JdbcTemplate jdbc;

    String city = "";
    SignedIn official = Act.someone(Role.OFFICIAL, "");

    @BeforeEach
    void a_city() {
        city = world.city();
        official = world.staff(city, Role.OFFICIAL);
    }

    @Test
    void a_new_company_waits_for_approval_and_its_consent_is_kept() {
        signUp("minji@one.example", World.businessNumber());

        SignedIn minji = (SignedIn) directory.loadUserByUsername("minji@one.example");
        assertThat(Act.as(minji, companies::mine).company().state()).isEqualTo(CompanyState.WAITING);
        assertThat(Act.as(minji, companies::amConfirmed)).isTrue();
        assertThat(mails()).singleElement().asString().contains("접수");
        assertThat(world.count(
                        "select count(*) from consent where account_id = ? and notice = '2026-11'", minji.accountId()))
                .isEqualTo(1);

        Act.as(official, () -> companies.approve(companyOf(minji)));

        assertThat(Act.as(minji, companies::mine).company().state()).isEqualTo(CompanyState.APPROVED);
        assertThat(mails()).last().asString().contains("승인");
        assertThatThrownBy(() -> Act.as(official, () -> companies.approve(companyOf(minji))))
                .isInstanceOf(CompanyAlreadyDecided.class);
    }

    @Test
    void a_second_person_joins_the_company_and_is_confirmed_by_the_first() {
        BusinessNumber number = World.businessNumber();
        signUp("first@two.example", number);
        signUp("second@two.example", number);

        SignedIn first = (SignedIn) directory.loadUserByUsername("first@two.example");
        SignedIn second = (SignedIn) directory.loadUserByUsername("second@two.example");
        assertThat(Act.as(second, companies::amConfirmed)).isFalse();
        assertThat(Act.as(second, companies::mine).contacts()).isEmpty();
        assertThatThrownBy(() -> Act.as(second, () -> companies.confirmColleague(second.accountId())))
                .isInstanceOf(NotYetContact.class);

        Act.as(first, () -> companies.confirmColleague(second.accountId()));

        assertThat(Act.as(second, companies::amConfirmed)).isTrue();
        assertThat(Act.as(second, companies::mine).contacts()).hasSize(2);
    }

    @Test
    void whoever_signs_up_learns_the_same_whether_the_address_is_known_or_not() {
        signUp("known@three.example", World.businessNumber());
        String elsewhere = world.city();
        String here = city;
        city = elsewhere;

        assertThatCode(() -> signUp("known@three.example", World.businessNumber()))
                .doesNotThrowAnyException();

        assertThat(mails()).singleElement().asString().contains("이미 계정이 있습니다");
        assertThat(world.count("select count(*) from company where city = ?", elsewhere))
                .isZero();
        assertThat(world.count("select count(*) from company where city = ?", here))
                .isEqualTo(1);
    }

    @Test
    void two_colleagues_edit_the_profile_and_the_second_is_told() {
        SignedIn contact = world.company(city);
        SignedIn colleague = world.colleague(contact, "CONFIRMED");
        long seen = Act.as(contact, companies::mine).version();

        Act.as(colleague, () -> companies.edit(new EditCompany(seen, new Name("새 이름", "New name"))));

        assertThatThrownBy(() -> Act.as(contact, () -> companies.edit(new EditCompany(seen, new Name("딴 이름", "")))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(Act.as(contact, companies::mine).company().name().ko()).isEqualTo("새 이름");
    }

    @Test
    void staff_of_another_city_cannot_decide() {
        SignedIn waiting = world.company(city, "WAITING");
        SignedIn stranger = world.staff(world.city(), Role.OFFICIAL);
        assertThatThrownBy(() -> Act.as(stranger, () -> companies.approve(companyOf(waiting))))
                .isInstanceOf(NotFound.class);
    }

    private UUID companyOf(SignedIn contact) {
        return world.companyOf(contact);
    }

    private void signUp(String email, BusinessNumber number) {
        Act.asVisitor(() -> {
            signUp.submit(new SignUpCompany(
                    city,
                    number,
                    new Name("한빛센서", "Hanbit Sensor"),
                    new NewContact(new EmailAddress(email), "김민지", "010-0000-0000", Locale.KOREAN, "2026-11")));
            return true;
        });
    }

    private List<String> mails() {
        return jdbc.query(
                "select subject, body from outbox_message where city = ? order by created_at, id",
                (row, number) -> row.getString(1) + "\n" + row.getString(2),
                city);
    }
}
