package naru.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import naru.base.Listed;
import naru.base.Name;
import naru.base.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a failure means to the person who met it. */
public final class Failures {

    private Failures() {}

    /** The sentence for a broken rule, in the language of the screen. */
    public static String words(RuleViolation violation) {
        Locale language = UI.getCurrent().getLocale();
        return say(
                violation.messageKey(),
                violation.details().stream()
                        .map(detail -> shown(detail, language))
                        .toArray());
    }

    private static @Nullable Object shown(@Nullable Object detail, Locale language) {
        return switch (detail) {
            case Name name -> name.in(language);
            case Collection<?> several ->
                several.stream()
                        .map(each -> String.valueOf(shown(each, language)))
                        .collect(Listed.inOneLine());
            case null, default -> detail;
        };
    }

    /** The sentence for a failure that was foreseen, also when something else is wrapped around it. */
    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return Optional.of(words(violation));
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return Optional.of(say("failure.ChangedMeanwhile"));
            }
            if (isRefusal(cause)) {
                return Optional.of(say("error.not-allowed.notice"));
            }
        }
        return Optional.empty();
    }

    static String say(String key, Object... parameters) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, parameters);
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof org.springframework.security.access.AccessDeniedException
                || cause instanceof com.vaadin.flow.router.AccessDeniedException;
    }
}
