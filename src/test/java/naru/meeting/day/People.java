package naru.meeting.day;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import naru.base.access.SignedIn;
import naru.testing.Chromium;
import naru.testing.Visitor;

/** Everybody who looks at the portal, each in a browser of their own, and what the browsers complained of. */
final class People implements AutoCloseable {

    static final String PASSWORD = "the secret of the day";

    private static final double PATIENCE = 20_000;

    private final Chromium chromium = Chromium.launch();
    private final int port;
    private final Page phone;
    private final List<String> complaints = new ArrayList<>();

    People(int port) {
        this.port = port;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        phone = page(context(360, 740));
    }

    /** A person at a desk. */
    Page atDesk(SignedIn person) {
        BrowserContext context = context(1280, 900);
        signIn(context, person);
        return page(context);
    }

    /** A person with the phone, which goes from hand to hand, so that it need not fetch everything anew. */
    Page onPhone(SignedIn person) {
        stranger();
        signIn(phone.context(), person);
        return phone;
    }

    /** Somebody with the phone who has not signed in. */
    Page stranger() {
        // A page that is open would go on asking, as whoever it was opened by.
        phone.navigate("about:blank");
        phone.context().clearCookies();
        return phone;
    }

    /** Waits until nothing on the page is about to move from under the finger: a person is slower than a test. */
    static Page calm(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        chromium.close();
    }

    private void signIn(BrowserContext context, SignedIn person) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.getUsername(), PASSWORD);
        context.addCookies(
                List.of(new Cookie("JSESSIONID", visitor.session()).setUrl("http://localhost:" + port + "/")));
    }

    private BrowserContext context(int width, int height) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(width, height)
                        .setBaseURL("http://localhost:" + port + "/"));
    }

    private Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }
}
