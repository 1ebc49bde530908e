package naru.outbox.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import naru.base.NotFound;
import naru.base.ui.PageHeading;
import naru.outbox.LetterDetails;
import naru.outbox.Letters;

/** Words one kind of letter, in one language at a time. */
@Route("admin/letters/:kind/:language")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/outbox.css")
final class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private final transient Letters letters;
    private String title = "";

    LetterView(Letters letters) {
        this.letters = letters;
    }

    static String address(String kind, Locale language) {
        return "admin/letters/" + kind + "/" + (language.getLanguage().equals("en") ? "en" : "ko");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = event.getRouteParameters().get("kind").orElse("");
        LetterDetails letter = letters.get(
                kind, language(event.getRouteParameters().get("language").orElse("")));
        title = getTranslation(letter.kind().labelKey());
        removeAll();
        add(back(), new PageHeading(title), languages(letter), new LetterForm(letters, letter));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Anchor back() {
        return new Anchor("admin/letters", getTranslation("letters.back"));
    }

    private Nav languages(LetterDetails shown) {
        Nav nav = new Nav();
        nav.addClassName("filter");
        nav.getElement().setAttribute("aria-label", getTranslation("letters.languages"));
        for (Locale language : LANGUAGES) {
            Anchor link = new Anchor(
                    address(shown.kind().key(), language), getTranslation("letters.in." + language.getLanguage()));
            link.addClassName("tab");
            if (language.equals(shown.language())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private static Locale language(String typed) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound(typed));
    }
}
