package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import naru.base.access.SignedIn;
import naru.testing.Chromium;

/** A wide screen on a desk, before somebody who signs in when asked to. */
final class OfficeDesk implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    /** Signs in with the password of the booth. */
    OfficeDesk(Chromium chromium, int port, SignedIn who) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(1280, 900)
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
        page.navigate("login");
        page.getByText("직원 로그인").click();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(who.getUsername());
        form.getByLabel("비밀번호").first().fill(BoothPhone.PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Opens the request beside the list that says so. */
    void choose(String sentence) {
        page.locator(".inbox-row", with(sentence)).click();
        assertThat(page.locator(".request-panel .said")).hasText(sentence);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator inDialog(String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void confirm(String name) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void pick(String label, String option) {
        field(label).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** The card with that heading. */
    Locator card(String heading) {
        return page.locator(
                ".card",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
