package naru.meeting.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;

/** A coordinator at the desk and at the board, who decides on registrations and changes what was decided. */
final class Coordinator {

    private final Page page;
    private final UUID delegation;

    Coordinator(Page page, UUID delegation) {
        this.page = page;
        this.delegation = delegation;
    }

    void confirmAll(int number) {
        page.navigate("registrations/" + delegation);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("이 목록의 신청 " + number + "건 모두 고르기"))
                .check();
        button("선택한 " + number + "건 확정").click();
        assertThat(page.getByText(number + "건을 확정했습니다.")).isVisible();
    }

    /** At the desk, where the company is looked up by its name. */
    void cancel(String company, String reason) {
        page.navigate("registrations/" + delegation);
        Locator search = page.getByLabel("기업 이름·이야기할 내용");
        search.fill(company);
        search.press("Enter");
        button(company + " 면담 확정 취소").click();
        giveReason(reason);
        assertThat(page.getByText(company + " 면담을 취소했습니다.")).isVisible();
    }

    void toBoard(String day) {
        page.navigate("board/" + delegation + "?day=" + day + "&view=board");
        assertThat(page.locator(".board-cell").first()).isVisible();
    }

    /** Onto a slot that the other company is in no more. */
    void drag(String company, String place, String time) {
        chip(company).dragTo(cell(place, time));
        assertThat(cell(place, time)).containsText(company);
    }

    void move(String company, String where) {
        open(company);
        action(company, "옮기기").click();
        Locator dialog = dialog(company + " 면담 옮기기");
        Locator target = dialog.getByRole(AriaRole.COMBOBOX);
        target.fill(where);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(where))
                .first()
                .click();
        dialog.getByRole(AriaRole.BUTTON, exactly("옮기기")).click();
        assertThat(page.getByText(company + " 면담을 옮겼습니다")).isVisible();
        close();
    }

    void swap(String company, String other) {
        open(company);
        action(company, "맞바꾸기").click();
        Locator dialog = dialog(company + " 면담 맞바꾸기");
        dialog.getByRole(AriaRole.COMBOBOX).fill(other + " · 개별");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(other))
                .first()
                .click();
        dialog.getByRole(AriaRole.BUTTON, exactly("맞바꾸기")).click();
        assertThat(page.getByText(company + ", " + other + " 두 기업의 면담을 맞바꾸었습니다."))
                .isVisible();
        close();
    }

    void cancelOnBoard(String company, String place, String reason) {
        page.locator(".board-cell", new Page.LocatorOptions().setHasText(place))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        action(company, "취소").click();
        giveReason(reason);
        assertThat(page.getByText(company + " 신청을 취소했습니다.")).isVisible();
        close();
    }

    /** A company that phoned. */
    void registerOnBehalf(String company, String place, String time) {
        cell(place, time).getByRole(AriaRole.BUTTON).click();
        button("기업 대신 신청").click();
        Locator dialog =
                page.getByRole(AriaRole.DIALOG).filter(new Locator.FilterOptions().setHas(page.getByLabel("이야기할 내용")));
        dialog.getByRole(AriaRole.COMBOBOX).fill(company);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(company))
                .click();
        dialog.getByLabel("이야기할 내용").fill("다시 잡은 면담");
        dialog.getByLabel("이름", new Locator.GetByLabelOptions().setExact(true)).fill("이수출");
        dialog.getByRole(AriaRole.BUTTON, exactly("대신 신청하기")).click();
        assertThat(page.getByText(company + " 면담을 대신 신청하고 확정했습니다.")).isVisible();
        close();
    }

    /** One stop is visited earlier, another for longer: the times after them are others. */
    void rearrange(UUID round, int earlier, int by, int longer, int minutes) {
        page.navigate("meetings/plan/" + round);
        for (int i = 0; i < by; i++) {
            Locator forward = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(Pattern.compile("^" + (earlier - i) + "번째 .*: 앞으로 옮기기")));
            String name = forward.getAttribute("aria-label");
            forward.click();
            assertThat(button(name.replace((earlier - i) + "번째", (earlier - i - 1) + "번째")))
                    .isVisible();
        }
        Locator stay = page.locator(".stop")
                .nth(longer - 1)
                .getByLabel("머무는 시간(분)")
                .locator("visible=true")
                .first();
        stay.fill(String.valueOf(minutes));
        stay.press("Tab");
        assertThat(stay).hasValue(String.valueOf(minutes));
        button("순서와 시각 저장").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, exactly("순서와 시각 저장"))
                .click();
        assertThat(page.getByText("순서와 시각을 저장했습니다.")).isVisible();
    }

    private void open(String company) {
        chip(company).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
    }

    private void close() {
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void giveReason(String reason) {
        Locator why = page.getByLabel("사유", new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
        why.fill(reason);
        page.getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("취소$")))
                .last()
                .click();
    }

    private Locator chip(String company) {
        return page.locator(".board-chip", new Page.LocatorOptions().setHasText(company));
    }

    private Locator cell(String place, String time) {
        return page.locator(".board-cell:has(button[aria-label*='" + place + "'][aria-label*='" + time + "'])");
    }

    private Locator action(String company, String what) {
        return People.calm(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(company + ": " + what)
                                .setExact(true));
    }

    private Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG).filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator button(String name) {
        return People.calm(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
