package naru.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small files, each what it is. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf() {
        return latin("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """);
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpeg() {
        return picture("jpeg");
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");
    }

    /** The first box of a photo by an iPhone, and room for the rest. */
    public static byte[] heic() {
        return padded("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    /** The first box of a voice memo by a phone. */
    public static byte[] m4a() {
        return padded("\0\0\0\u001cftypM4A \0\0\0\0M4A mp42isom");
    }

    /** The first bytes of what browsers record. */
    public static byte[] webm() {
        return padded("\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u0082\u0084webm");
    }

    /** The first page of what Firefox records: Opus in Ogg. */
    public static byte[] ogg() {
        return padded("OggS\0\u0002" + "\0".repeat(8) + "\u0001\0\0\0" + "\0".repeat(4)
                + "\0\0\0\0\u0001\u0013OpusHead\u0001\u0001");
    }

    /** The first box of what Safari records in pieces. */
    public static byte[] mp4InPieces() {
        return padded("\0\0\0\u001cftypiso5\0\0\0\u0001isomiso5hlsf");
    }

    public static byte[] mp3() {
        return padded("\u00ff\u00fb\u0090d");
    }

    public static byte[] program() {
        return padded("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0");
    }

    public static byte[] page() {
        return latin("<!doctype html><html><body><script>alert(1)</script></body></html>");
    }

    public static byte[] svg() {
        return latin("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] padded(String start) {
        return Arrays.copyOf(latin(start), 256);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
