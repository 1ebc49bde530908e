package naru.guide;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The pictures of the guide, taken by the test that does what they show. A picture is written anew when the screen has
 * changed, and left alone when it has not, so that a change of the tree means a change of the product.
 */
final class Pictures {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final int[] WIDTHS = {360, 1280};

    /** Clocks tick and letters are drawn a shade differently from machine to machine. */
    private static final double SAME = 0.01;

    private Pictures() {}

    /** Takes the page on a phone and on a desktop; leaves it at the width it had. */
    static void take(Page page, String name) {
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, width == 360 ? 740 : 860);
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            if (sideways(page)) {
                throw new AssertionError(name + " scrolls sideways at " + width + " px");
            }
            keep(page.screenshot(), GUIDE.resolve(name + "-" + width + ".png"));
        }
        page.setViewportSize(before.width, before.height);
    }

    private static boolean sideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static void keep(byte[] picture, Path file) {
        try {
            if (!Files.exists(file) || difference(picture, Files.readAllBytes(file)) > SAME) {
                Files.createDirectories(GUIDE);
                Files.write(file, picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which share of the pixels differs. */
    private static double difference(byte[] one, byte[] other) throws IOException {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    different++;
                }
            }
        }
        return (double) different / ((long) a.getWidth() * a.getHeight());
    }
}
