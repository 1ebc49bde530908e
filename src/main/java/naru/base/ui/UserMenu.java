package naru.base.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import naru.base.access.SignedIn;

/** Who is signed in, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(SignedIn user, Runnable signOut) {
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        Span name = new Span(user.name());
        name.addClassName("name");
        MenuItem root = addItem(name);
        root.setAriaLabel(getTranslation("layout.user-menu", user.name()));
        Div who = new Div(
                new Span(user.name()),
                new Span(user.getUsername()),
                new Span(getTranslation(user.role().labelKey())));
        who.addClassName("who");
        root.getSubMenu().addComponent(who);
        root.getSubMenu().addSeparator();
        root.getSubMenu().addItem(getTranslation("layout.sign-out"), click -> signOut.run());
    }
}
