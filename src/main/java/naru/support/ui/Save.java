package naru.support.ui;

import java.io.Serializable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** How a form of an opened request saves: with the version that is on screen, and a word on success. */
@FunctionalInterface
interface Save extends Serializable {

    /**
     * Saves and shows what is stored then.
     *
     * @param done   the translation key of what to say when it is saved, or null for what is kept by the way
     * @param action saves over that version
     */
    void save(@Nullable String done, LongConsumer action);
}
