package naru.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.ui.Scripts;
import org.springframework.security.web.csrf.CsrfToken;

/** A button that js/passkey.js works for, and the place where it says what went wrong. */
@StyleSheet("styles/door.css")
final class PasskeyButton extends Div {

    PasskeyButton(String does, String text) {
        addClassName("passkey");
        NativeButton button = new NativeButton(text);
        button.addClassNames("submit", "secondary");
        button.getElement().setAttribute("data-passkey", does);
        CsrfToken token = PostForm.csrf();
        if (token != null) {
            button.getElement().setAttribute("data-csrf-header", token.getHeaderName());
            button.getElement().setAttribute("data-csrf", token.getToken());
        }
        say(button, "failed");
        say(button, "slow");
        say(button, "unsupported");
        Paragraph says = new Paragraph();
        says.getElement().setAttribute("role", "alert");
        says.addClassName("says");
        add(button, says);
        Scripts.loadWith(this, "passkey.js");
    }

    /** What the person would call the device; sent along when a passkey is made. */
    PasskeyButton label(String label) {
        getElement().getChild(0).setAttribute("data-label", label);
        return this;
    }

    private void say(NativeButton button, String what) {
        button.getElement().setAttribute("data-" + what, getTranslation("passkey." + what));
    }
}
