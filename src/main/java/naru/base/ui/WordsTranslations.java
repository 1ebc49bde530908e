package naru.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import naru.base.Words;
import org.springframework.stereotype.Component;

/** Gives the screens the texts of {@link Words}, Korean first. */
@Component
public final class WordsTranslations implements I18NProvider {

    private final transient Words words;

    WordsTranslations(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.KOREAN, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.say(locale, key, params);
    }
}
