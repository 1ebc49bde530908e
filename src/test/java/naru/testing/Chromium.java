package naru.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser: the Chromium that is installed on this machine. Where there is none, the tests that need it say so
 * loudly; where {@code NARU_BROWSER_REQUIRED} is {@code true}, as in the build that guards the main line, they fail.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A microphone that needs no hardware, and sound that nobody hears.
            "--use-fake-device-for-media-stream",
            "--mute-audio");

    private final Playwright playwright;
    private final Browser browser;

    /** In milliseconds: a page that others' tests slow down is late, not wrong. */
    private static final double PATIENCE = 30_000;

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIETLY));
    }

    /** Starts the browser of this machine; without one the test ends here. */
    public static Chromium launch() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            String missing = "NO BROWSER: neither NARU_CHROMIUM nor any usual place leads to a Chromium or Chrome. "
                    + "What only a browser can show is NOT TESTED here. Install chromium, or set NARU_CHROMIUM.";
            System.err.println("\n" + "!".repeat(100) + "\n" + missing + "\n" + "!".repeat(100) + "\n");
            if (Boolean.parseBoolean(System.getenv("NARU_BROWSER_REQUIRED"))) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
        return new Chromium(executable.orElseThrow());
    }

    /** The running browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("NARU_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
