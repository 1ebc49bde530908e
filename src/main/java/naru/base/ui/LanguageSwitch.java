package naru.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Offers the other language, in that language, and remembers it on this device. */
final class LanguageSwitch extends Button {

    LanguageSwitch() {
        Locale other = getLocale().getLanguage().equals("en") ? Locale.KOREAN : Locale.ENGLISH;
        setText(getTranslation("language." + other.getLanguage()));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            remember(other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
    }

    private static void remember(Locale language) {
        Cookie cookie = new Cookie(Languages.COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Languages.REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
