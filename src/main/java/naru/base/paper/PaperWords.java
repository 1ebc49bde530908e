package naru.base.paper;

import java.util.Arrays;
import java.util.Locale;
import naru.base.Words;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** What templates say by {@code #{key}}: the portal's own words. */
final class PaperWords extends AbstractMessageResolver {

    private final Words words;

    PaperWords(Words words) {
        this.words = words;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, Class<?> origin, String key, @Nullable Object @Nullable [] arguments) {
        Locale language = context.getLocale();
        return words.say(language, key, arguments == null ? new Object[0] : Arrays.copyOf(arguments, arguments.length));
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, @Nullable Object @Nullable [] arguments) {
        throw new IllegalStateException("no text for " + key);
    }
}
