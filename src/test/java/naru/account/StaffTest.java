package naru.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What an administrator does about the people and units of the city. */
@NaruTest
@Import(Residents.class)
class StaffTest {

    @Autowired
    Residents residents;

    @Autowired
    AccountDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    JdbcClient store;

    @Test
    void a_colleague_is_told_by_mail_how_to_come_in() {
        String email = someone();
        Act.as(administrator(), () -> accounts.invite(staff(email)));
        assertThat(store.sql("select count(*) from outbox_message where recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(directory.find(new EmailAddress(email))).map(SignedIn::role).contains(Role.OFFICIAL);
    }

    @Test
    void an_address_that_is_taken_is_refused_and_no_mail_is_sent() {
        SignedIn administrator = administrator();
        String email = residents.contact(someone());
        assertThatThrownBy(() -> Act.as(administrator, () -> accounts.invite(staff(email))))
                .isInstanceOf(EmailTaken.class);
        assertThat(store.sql("select count(*) from outbox_message where recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_closes_their_own_account() {
        SignedIn administrator = administrator();
        assertThatThrownBy(() -> Act.as(administrator, () -> accounts.close(administrator.accountId())))
                .isInstanceOf(OwnAccount.class);
    }

    @Test
    void an_account_is_closed_and_opened_again() {
        SignedIn administrator = administrator();
        EmailAddress email = new EmailAddress(residents.official(someone()));
        UUID id = directory.find(email).orElseThrow().accountId();
        Act.as(administrator, () -> accounts.close(id));
        assertThat(directory.find(email)).isEmpty();
        Act.as(administrator, () -> accounts.reopen(id));
        assertThat(directory.find(email)).isPresent();
    }

    @Test
    void only_administrators_decide_about_accounts() {
        SignedIn official =
                directory.find(new EmailAddress(residents.official(someone()))).orElseThrow();
        assertThatThrownBy(() -> Act.as(official, () -> accounts.invite(staff(someone()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_unit_is_renamed_once_and_by_who_has_seen_its_name() {
        Act.as(administrator(), () -> {
            UUID id = units.add(new Name("산업과", "Industry"));
            units.add(new Name("문화과", ""));
            units.rename(id, units.get(id).version(), new Name("기업과", "Companies"));
            assertThat(units.get(id).name().ko()).isEqualTo("기업과");
            assertThatThrownBy(() -> units.rename(id, 0, new Name("딴 과", ""))).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> units.rename(id, units.get(id).version(), new Name("문화과", "")))
                    .isInstanceOf(UnitNameTaken.class);
            assertThatThrownBy(() -> units.add(new Name("문화과", ""))).isInstanceOf(UnitNameTaken.class);
        });
    }

    @Test
    void contacts_choose_no_password() {
        SignedIn contact =
                directory.find(new EmailAddress(residents.contact(someone()))).orElseThrow();
        assertThatThrownBy(() -> Act.as(contact, () -> accounts.choosePassword("", new Password("long enough words"))))
                .isInstanceOf(PasswordsAreForStaff.class);
    }

    private SignedIn administrator() {
        return directory
                .find(new EmailAddress(residents.staff(someone(), Role.ADMINISTRATOR)))
                .orElseThrow();
    }

    private static InviteStaff staff(String email) {
        return new InviteStaff(new EmailAddress(email), "박신입", Role.OFFICIAL, null, Locale.KOREAN);
    }

    private static String someone() {
        return "someone-" + UUID.randomUUID() + "@example.test";
    }
}
