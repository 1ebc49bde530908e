package naru.meeting.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A coordinator who plans the meetings of a delegation on screen, and opens them to companies. */
final class Planner {

    private final Page page;
    private final UUID delegation;

    Planner(Page page, UUID delegation) {
        this.page = page;
        this.delegation = delegation;
    }

    /** A table for so many, at a place that nobody has entered yet. */
    void roundTable(String title, int places) {
        begin(title, "간담회");
        field("장소 이름").fill("라스베이거스 컨벤션 센터");
        field("주소").fill("3150 Paradise Rd, Las Vegas");
        field("회의실·구역").fill("N262");
        start("2027-01-07", "10:00");
        field("자리 수").fill(String.valueOf(places));
        field("자리 수").press("Tab");
        save(1);
    }

    /** A walk from booth to booth, ten minutes each and five in between. */
    void boothRound(String title, int stops) {
        begin(title, "부스 순회");
        where("유레카 파크");
        start("2027-01-07", "14:00");
        field("부스마다 머무는 시간(분)").fill("10");
        field("여러 부스 한꺼번에 넣기")
                .fill(IntStream.rangeClosed(1, stops).mapToObj(Planner::booth).collect(Collectors.joining("\n")));
        button("목록에 넣기").click();
        assertThat(page.locator(".stop")).hasCount(stops);
        save(stops);
    }

    /** Two tables on two days, ten talks each. */
    void oneToOne(String title, List<String> atTheSecondTable) {
        begin(title, "개별 면담");
        where("상담장");
        for (String day : List.of("1월 8일 (금)", "1월 9일 (토)")) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(day).setExact(true))
                    .check();
            Locator until =
                    page.getByLabel(day + " 운영 끝 시각").locator("visible=true").first();
            until.fill("13:10");
            until.press("Enter");
        }
        seat(0, atTheSecondTable);
        button("자리 추가").click();
        assertThat(page.locator(".row-card:visible")).hasCount(2);
        save(40);
    }

    static String booth(int number) {
        return "부스 " + (60_000 + number);
    }

    private void begin(String title, String form) {
        page.navigate("meetings/new/" + delegation);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(form))
                .check();
        field("면담 이름").fill(title);
    }

    /** At the venue that was entered with the first meeting. */
    private void where(String room) {
        page.getByLabel("장소 고르기").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("라스베이거스 컨벤션 센터"))
                .click();
        field("회의실·구역").fill(room);
    }

    private void start(String day, String time) {
        Locator picker = page.locator("vaadin-date-time-picker:visible");
        picker.locator("input").first().fill(day);
        picker.locator("input").first().press("Enter");
        picker.locator("input").nth(1).fill(time);
        picker.locator("input").nth(1).press("Enter");
    }

    /** Takes those who shall sit elsewhere from a table. */
    private void seat(int table, List<String> elsewhere) {
        Locator box = page.locator("vaadin-multi-select-combo-box:visible").nth(table);
        box.locator("input").click();
        elsewhere.forEach(name -> page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click());
        page.keyboard().press("Escape");
    }

    private void save(int slots) {
        assertThat(page.getByText("만들어질 시간대 " + slots + "개")).isVisible();
        assertThat(page.getByText(Pattern.compile("겹치는 일정"))).hasCount(0);
        button("면담 저장").click();
        page.waitForURL(Pattern.compile("/meetings/plan/"));
        button("신청 받기 시작").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("신청 받기 시작|그래도 신청 받기")))
                .click();
        assertThat(page.getByText("기업이 신청 기간 동안 시간대를 골라 신청할 수 있습니다.")).isVisible();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    private Locator button(String name) {
        return People.calm(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
