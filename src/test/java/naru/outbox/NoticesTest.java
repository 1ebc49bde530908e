package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.NotFound;
import naru.base.access.CityScope;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices a person finds in the portal. */
@NaruTest
class NoticesTest {

    @Autowired
    Outbox outbox;

    @Autowired
    MyNotices notices;

    @Autowired
    Stationery stationery;

    @Autowired
    World world;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    SignedIn reader;
    SignedIn colleague;

    @BeforeEach
    void two_people_of_one_company() {
        reader = world.company(world.city());
        colleague = world.colleague(reader, "CONFIRMED");
    }

    @Test
    void the_newest_notice_stands_first_and_is_read_once_opened() {
        post(reader, "첫째", "my");
        clock.advance(Duration.ofMinutes(1));
        post(reader, "둘째", "requests?x=1");

        assertThat(Act.as(reader, () -> notices.newest(0, 10)))
                .extracting(NoticeSummary::line)
                .containsExactly("둘째", "첫째");
        assertThat(Act.as(reader, () -> notices.newest(1, 1)))
                .extracting(NoticeSummary::line)
                .containsExactly("첫째");
        assertThat(Act.as(reader, notices::countUnread)).isEqualTo(2);

        assertThat(open(reader, newest(reader))).isEqualTo("requests?x=1");
        assertThat(open(reader, newest(reader))).isEqualTo("requests?x=1");

        assertThat(Act.as(reader, notices::countUnread)).isEqualTo(1);
        assertThat(Act.as(reader, notices::count)).isEqualTo(2);
        Act.as(reader, notices::readAll);
        assertThat(Act.as(reader, notices::countUnread)).isZero();
        assertThat(Act.as(reader, () -> notices.newest(0, 10))).noneMatch(NoticeSummary::unread);
    }

    @Test
    void nobody_sees_or_reads_anothers_notices() {
        post(reader, "비밀", "my");
        SignedIn stranger = world.company(world.city());
        for (SignedIn other : new SignedIn[] {colleague, stranger}) {
            assertThat(Act.as(other, notices::count)).isZero();
            assertThat(Act.as(other, () -> notices.newest(0, 10))).isEmpty();
            assertThatThrownBy(() -> open(other, newest(reader))).isInstanceOf(NotFound.class);
            Act.as(other, notices::readAll);
        }
        assertThat(Act.as(reader, notices::countUnread)).isEqualTo(1);
    }

    @Test
    void a_letter_leaves_a_notice_without_the_senders_mark() {
        hand("registration.confirmed", reader.accountId());
        assertThat(Act.as(reader, () -> notices.newest(0, 10)))
                .extracting(NoticeSummary::line)
                .containsExactly("면담이 확정되었습니다: meeting");
    }

    @Test
    void a_secret_leaves_none_and_neither_does_a_letter_to_somebody_without_an_account() {
        hand("sign-in.link", reader.accountId());
        hand("registration.confirmed", null);
        assertThat(Act.as(reader, notices::count)).isZero();
        assertThat(world.count("select count(*) from outbox_message where city = ?", reader.city()))
                .isEqualTo(2);
    }

    @Test
    void what_is_rolled_back_leaves_no_notice() {
        CityScope.in(
                reader.city(),
                () -> transaction.executeWithoutResult(status -> {
                    outbox.hand(new Notice(reader.accountId(), "없던 일", "my"));
                    status.setRollbackOnly();
                }));
        assertThat(Act.as(reader, notices::count)).isZero();
    }

    private void post(SignedIn to, String line, String page) {
        CityScope.in(
                to.city(),
                () -> transaction.executeWithoutResult(status -> outbox.hand(new Notice(to.accountId(), line, page))));
    }

    private void hand(String kind, @Nullable UUID account) {
        LetterKind known = stationery.kind(kind);
        Map<String, String> facts = new HashMap<>();
        known.facts().stream()
                .filter(fact -> !fact.equals("name") && !fact.equals("link"))
                .forEach(fact -> facts.put(fact, fact));
        Recipient to = new Recipient(account, "김하늘", new EmailAddress(reader.getUsername()), Locale.KOREAN);
        CityScope.in(
                reader.city(),
                () -> transaction.executeWithoutResult(status -> outbox.hand(new Letter(known, to, "my", facts))));
    }

    private UUID newest(SignedIn who) {
        return Act.as(who, () -> notices.newest(0, 1)).getFirst().id();
    }

    private String open(SignedIn who, UUID id) {
        return Act.as(who, () -> notices.open(id));
    }
}
