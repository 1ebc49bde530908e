package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what went wrong, what to do now, and leads home. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String kind;

    /** @param kind which texts: {@code error.<kind>.title} and {@code error.<kind>.text} */
    ErrorPage(String kind) {
        this.kind = kind;
    }

    final void show(Component... more) {
        removeAll();
        addClassName("error-page");
        Anchor home = new Anchor("", getTranslation("error.home"));
        home.addClassName("home");
        add(new PageHeading(getPageTitle()), new Paragraph(getTranslation("error." + kind + ".text")));
        add(more);
        add(home);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("error." + kind + ".title");
    }
}
