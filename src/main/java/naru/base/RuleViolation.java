package naru.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain that was about to be broken. Each rule has its own subclass, named after it; the screen words it
 * for a person from the translation key {@code failure.<ClassName>}, filled with {@link #details()}.
 */
public abstract class RuleViolation extends RuntimeException {

    private final transient List<? extends @Nullable Object> details;

    /** @param details what the sentence on the screen names, in the order of its placeholders */
    protected RuleViolation(@Nullable Object... details) {
        super(null, null, false, true);
        this.details = java.util.Collections.unmodifiableList(java.util.Arrays.asList(details));
    }

    /** The translation key of the sentence that tells a person what happened and what to do now. */
    public String messageKey() {
        return "failure." + getClass().getSimpleName();
    }

    public List<? extends @Nullable Object> details() {
        return details;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + details;
    }
}
