package naru.support;

import java.util.UUID;
import naru.base.MissingText;

/**
 * One need, as it was said.
 *
 * @param key made once by the device that captures it, so that the same need sent twice is received once
 */
public record NewNeed(UUID key, UUID categoryId, String sentence) {

    /** The most characters a need has. */
    public static final int LONGEST = 500;

    public NewNeed {
        sentence = MissingText.check("sentence", sentence, LONGEST);
    }
}
