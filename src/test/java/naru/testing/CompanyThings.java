package naru.testing;

import java.util.Objects;
import java.util.UUID;
import naru.account.MyCalendar;
import naru.base.Name;
import naru.company.Companies;
import naru.company.EditCompany;
import naru.company.EnterExhibit;
import naru.company.Exhibits;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a company one of everything that it has by itself: its name, its people, an exhibit, a calendar address. */
@TestComponent
class CompanyThings {

    private final World world;
    private final Companies companies;
    private final Exhibits exhibits;
    private final MyCalendar calendar;
    private final JdbcTemplate jdbc;

    CompanyThings(World world, Companies companies, Exhibits exhibits, MyCalendar calendar, JdbcTemplate jdbc) {
        this.world = world;
        this.companies = companies;
        this.exhibits = exhibits;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    void furnish(Belongings its) {
        its.put("account", its.contact().accountId());
        its.put("company", world.companyOf(its.contact()));
        its.put("colleague", world.colleague(its.contact(), "WAITING").accountId());
        Act.as(its.contact(), () -> {
            companies.edit(new EditCompany(companies.mine().version(), new Name(its.text("기업"), its.text("Company"))));
            exhibits.enterMine(
                    new EnterExhibit(show(its.id("delegation")), its.text("본관"), its.text("부스"), its.text("센서")));
            its.opens("calendar", calendar.make().value());
        });
        its.put("exhibit", one("select id from exhibit where company_id = ?", its.id("company")));
        its.put("feed", one("select id from calendar_feed where account_id = ?", its.id("account")));
    }

    /** What came of all that was done before. */
    void collect(Belongings its) {
        its.put("notice", one("select id from notice where account_id = ?", its.id("account")));
        its.put(
                "message",
                one(
                        "select id from outbox_message where recipient = ?",
                        its.contact().getUsername()));
        its.put("engagement", one("select id from engagement where subject_id = ?", its.id("company")));
    }

    private UUID show(UUID delegation) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select trade_show_id from delegation where id = ?", UUID.class, delegation));
    }

    private UUID one(String sql, Object argument) {
        return Objects.requireNonNull(jdbc.queryForObject(sql + " order by id limit 1", UUID.class, argument));
    }
}
