package naru.meeting.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A company's contact with a phone. */
final class Exhibitor {

    private final Page page;

    Exhibitor(Page page) {
        this.page = page;
    }

    /** Registers two people. */
    void register(String meeting, int slot) {
        ask(meeting, slot, "신청하기");
    }

    /** Has two people stand in line for a slot that is full. */
    void standInLine(String meeting, int slot) {
        ask(meeting, slot, "대기 신청");
    }

    void withdraw(String meeting) {
        page.navigate("my");
        button(meeting + " 신청 취소").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, exactly("신청 취소"))
                .click();
        assertThat(page.getByText("신청을 취소했습니다.")).isVisible();
    }

    /** To the first slot that is free. */
    void move(String meeting) {
        page.navigate("my");
        button(meeting + " 시간 옮기기").click();
        page.getByRole(AriaRole.DIALOG).locator(".slot").first().click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, exactly("옮기기"))
                .click();
        assertThat(page.getByText("시간을 옮겼습니다.")).isVisible();
    }

    /** In the portal, signed in. */
    void accept(String meeting) {
        page.navigate("my");
        button(meeting + " 자리 받기").click();
        assertThat(page.getByText("면담이 확정되었습니다. 확인 메일과 달력 일정을 보내 드립니다.")).isVisible();
    }

    /** By the link in the mail, not signed in. */
    void acceptBy(String link) {
        page.navigate(link);
        button("이 자리 받기").click();
        assertThat(page.getByText("면담이 확정되었습니다. 확인 메일과 달력 일정을 보내 드립니다.")).isVisible();
    }

    private void ask(String meeting, int slot, String how) {
        page.navigate("meetings");
        meeting(meeting).locator(".slot").nth(slot).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("이야기할 내용").fill("북미 수출 인증");
        named(dialog, "이름", 0).fill("이수출");
        dialog.getByRole(AriaRole.BUTTON, exactly("참석자 추가")).click();
        named(dialog, "이름", 1).fill("박통역");
        dialog.getByRole(AriaRole.BUTTON, exactly(how)).click();
        assertThat(meeting(meeting).getByText("우리 회사가 신청한 면담입니다.")).isVisible();
    }

    private Locator meeting(String title) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(title));
    }

    private Locator button(String name) {
        return People.calm(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator named(Locator dialog, String label, int number) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .nth(number);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
