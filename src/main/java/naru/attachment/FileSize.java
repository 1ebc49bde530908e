package naru.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, in words. */
public final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    /** Such as 812 B, 64 KB or 9.5 MB. */
    public static String words(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        long kilobytes = (bytes + STEP / 2) / STEP;
        if (kilobytes < STEP) {
            return kilobytes + " KB";
        }
        BigDecimal megabytes = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf((long) STEP * STEP), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return megabytes.toPlainString() + " MB";
    }
}
