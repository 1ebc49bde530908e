package naru.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import naru.base.BusinessNumber;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cities, people and companies written straight into the store, where a test is about something else. Each city and
 * address is new, so that tests can share a store.
 */
public final class World {

    private static final AtomicInteger count = new AtomicInteger();

    private final JdbcTemplate jdbc;

    public World(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A new city; returns its code. */
    public String city() {
        String code = "C" + count.incrementAndGet();
        jdbc.update("insert into city (code, name_ko, name_en) values (?, ?, ?)", code, "시 " + code, "City " + code);
        return code;
    }

    /** A unit of the city; returns its id. */
    public UUID unit(String city) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into unit (id, city, version, name_ko, name_en) values (?, ?, 0, ?, ?)",
                id,
                city,
                "부서 " + id,
                "Unit " + id);
        return id;
    }

    /** A person of the city's staff. */
    public SignedIn staff(String city, Role role) {
        return account(city, role, role.name().toLowerCase(Locale.ROOT));
    }

    /** An approved company with one contact, who is returned. */
    public SignedIn company(String city) {
        return company(city, "APPROVED");
    }

    /** A company in a state, with one contact, who is returned. */
    public SignedIn company(String city, String state) {
        SignedIn contact = account(city, Role.CONTACT, "contact");
        UUID company = UUID.randomUUID();
        jdbc.update(
                "insert into company (id, city, version, number, name_ko, name_en, state, created_at)"
                        + " values (?, ?, 0, ?, ?, ?, ?, ?)",
                company,
                city,
                businessNumber().digits(),
                "기업 " + company.toString().substring(0, 8),
                "Company " + company.toString().substring(0, 8),
                state,
                Timestamp.from(TestClock.START));
        speaks(company, contact, "CONFIRMED");
        return contact;
    }

    /** A further contact of the company that somebody speaks for. */
    public SignedIn colleague(SignedIn contact, String state) {
        SignedIn colleague = account(contact.city(), Role.CONTACT, "colleague");
        speaks(companyOf(contact), colleague, state);
        return colleague;
    }

    /** The same person under another name, which stands in the address and the phone number too. */
    public SignedIn rename(SignedIn person, String name) {
        String email = name + "@naru.test";
        jdbc.update(
                "update account set name = ?, email = ?, phone = ? where id = ?",
                name,
                email,
                "010-" + name,
                person.accountId());
        return new SignedIn(person.accountId(), person.city(), name, email, person.role(), person.language(), null);
    }

    public UUID companyOf(SignedIn contact) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select company_id from company_contact where account_id = ?", UUID.class, contact.accountId()));
    }

    public int count(String sql, @Nullable Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, arguments));
    }

    /** A valid business registration number that was not used before. */
    public static BusinessNumber businessNumber() {
        String nine = String.format(Locale.ROOT, "%09d", 100_000_000 + count.incrementAndGet());
        for (int check = 0; check < 10; check++) {
            try {
                return new BusinessNumber(nine + check);
            } catch (naru.base.InvalidBusinessNumber wrong) {
                // one of the ten is right
            }
        }
        throw new IllegalStateException(nine);
    }

    private void speaks(UUID company, SignedIn person, String state) {
        jdbc.update(
                "insert into company_contact (id, company_id, account_id, state, since) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                company,
                person.accountId(),
                state,
                Timestamp.from(TestClock.START));
    }

    private SignedIn account(String city, Role role, String name) {
        UUID id = UUID.randomUUID();
        String email = name + count.incrementAndGet() + "@naru.test";
        Instant now = TestClock.START;
        jdbc.update(
                "insert into account (id, city, version, email, name, role, language, open, created_at)"
                        + " values (?, ?, 0, ?, ?, ?, 'ko', true, ?)",
                id,
                city,
                email,
                name,
                role.name(),
                Timestamp.from(now));
        return new SignedIn(id, city, name, email, role, Locale.KOREAN, null);
    }
}
