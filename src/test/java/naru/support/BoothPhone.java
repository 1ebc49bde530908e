package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import naru.base.access.SignedIn;
import naru.testing.Chromium;

/** A phone at a booth, as wide as the narrowest, in the hand of an official. */
final class BoothPhone implements AutoCloseable {

    static final String PASSWORD = "secret of the booth";
    static final String SENTENCE = "미국 인증 비용이 부담되어 지원이 필요합니다.";

    private final BrowserContext context;
    private final Page page;
    private final SignedIn official;

    BoothPhone(Chromium chromium, int port, SignedIn official) {
        this.official = official;
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setPermissions(List.of("microphone"))
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Signs in with the password of the booth, on the page that asks for it. */
    void signIn() {
        page.getByText("직원 로그인").tap();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(official.getUsername());
        form.getByLabel("비밀번호").first().fill(PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    void signInAgain() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다시 로그인"))
                .first()
                .tap();
        signIn();
    }

    /** Says that the company came, and what it needs. */
    void takeDown(Object registration) {
        open("record/" + registration);
        button("면담함").tap();
        button("해외규격인증").tap();
        sentence(0).fill(SENTENCE);
        assertThat(kept()).containsText("이 기기에 임시 저장됨");
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator sentence(int need) {
        return page.locator(".needs .need textarea").nth(need);
    }

    Locator kept() {
        return page.locator(".kept");
    }

    Locator says() {
        return page.locator(".says");
    }

    Locator done() {
        return page.locator(".done");
    }

    /** What is taken for a need, and still on the form. */
    Locator taken(int need) {
        return page.locator(".needs .need").nth(need).locator(".files > li");
    }

    Locator unsent() {
        return page.locator("naru-unsent:not([hidden]) .state").first();
    }

    void photograph(int need, byte[] picture) {
        page.locator(".needs .need input[type=file]")
                .nth(need)
                .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", picture));
    }

    /** Speaks for a while; the browser's own sound takes the place of a voice. */
    void talk(int need, int milliseconds) {
        Locator voice = page.locator(".needs .need [data-file=voice]").nth(need);
        voice.tap();
        assertThat(voice).containsText("끝내기");
        page.waitForFunction(
                "([since, length]) => performance.now() - since >= length",
                List.of(page.evaluate("performance.now()"), milliseconds));
        voice.tap();
        assertThat(voice).containsText("음성 메모");
    }

    void assertRestored() {
        assertThat(sentence(0)).hasValue(SENTENCE);
        assertThat(button("면담함")).hasAttribute("aria-pressed", "true");
        assertThat(button("해외규격인증")).hasAttribute("aria-pressed", "true");
    }

    /** How many files wait on the phone. */
    int waiting() {
        return ((Number) page.evaluate("""
                        async () => {
                          const { kept } = await import('/js/kept-files.js');
                          return (await kept('%s')).length;
                        }""".formatted(official.accountId()))).intValue();
    }

    /** A photo as a phone takes it: twelve megapixels, full of detail. */
    static byte[] photo() {
        BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < image.getWidth(); x += 4) {
            for (int y = 0; y < image.getHeight(); y += 4) {
                int colour = new Color(x * 255 / 4000, y * 255 / 3000, random.nextInt(256)).getRGB();
                for (int dot = 0; dot < 16; dot++) {
                    image.setRGB(x + dot % 4, y + dot / 4, colour);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        context.close();
    }
}
