package naru.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A form the browser itself sends, since signing in gives it a new session. Fields that have a name are sent. */
@Tag("form")
@StyleSheet("styles/door.css")
final class PostForm extends HtmlContainer {

    PostForm(String action) {
        addClassName("post-form");
        getElement().setAttribute("method", "post").setAttribute("action", action.substring(1));
        CsrfToken token = csrf();
        if (token != null) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    PostForm hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
        return this;
    }

    PostForm submit(String text, String... classNames) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("submit");
        button.addClassNames(classNames);
        add(button);
        return this;
    }

    /** What proves that a request comes from our own page. */
    static @Nullable CsrfToken csrf() {
        return (CsrfToken) VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
    }
}
