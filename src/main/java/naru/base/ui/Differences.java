package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import naru.base.Name;
import naru.base.ui.ConflictNotice.Change;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else changed while a form was open, field by field, in the words of the form: for a {@link ConflictNotice}.
 *
 * @param <T> what the form holds
 */
public final class Differences<T> {

    private final Component speaker;
    private final T before;
    private final T now;
    private final Locale language = UI.getCurrent().getLocale();
    private final List<Change> all = new ArrayList<>();

    /**
     * @param speaker the component whose language is spoken
     * @param before  what the form was filled with
     * @param now     what is in the store
     */
    public Differences(Component speaker, T before, T now) {
        this.speaker = speaker;
        this.before = before;
        this.now = now;
    }

    /** Compares what a field says; the key is that of its label. */
    public Differences<T> field(String labelKey, Function<T, @Nullable String> words) {
        return add(say(labelKey), words.apply(before), words.apply(now));
    }

    /** Compares a name in both languages. */
    public Differences<T> name(String labelKey, Function<T, Name> name) {
        String label = say(labelKey);
        return add(
                        say("form.korean", label),
                        name.apply(before).ko(),
                        name.apply(now).ko())
                .add(
                        say("form.english", label),
                        name.apply(before).en(),
                        name.apply(now).en());
    }

    /** Compares a list, of which only those are put into words that are not in the other one. */
    public <E> Differences<T> list(
            String labelKey, Function<T, List<E>> list, Function<List<E>, @Nullable String> words) {
        List<E> were = list.apply(before);
        List<E> are = list.apply(now);
        return add(say(labelKey), words.apply(without(were, are)), words.apply(without(are, were)));
    }

    /** The fields that are otherwise. */
    public List<Change> all() {
        return List.copyOf(all);
    }

    /** The language that is spoken. */
    public Locale language() {
        return language;
    }

    /** A text in that language. */
    public String say(String key, Object... parameters) {
        return speaker.getTranslation(key, parameters);
    }

    private Differences<T> add(String label, @Nullable String were, @Nullable String are) {
        String first = Objects.requireNonNullElse(were, "");
        String second = Objects.requireNonNullElse(are, "");
        if (!first.equals(second)) {
            all.add(new Change(label, first, second));
        }
        return this;
    }

    private static <E> List<E> without(List<E> all, List<E> those) {
        return all.stream().filter(each -> !those.contains(each)).toList();
    }
}
