package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import naru.base.access.CurrentUser;

/**
 * The frame around every page: the product's name, the menu, the language, and who is signed in. It knows no feature: the
 * menu is what {@code @Menu} on the views says and the person may open, banners and parts of the header are beans.
 */
@Layout
@AnonymousAllowed
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient List<Banner> banners;
    private final Div bannerBox = new Div();
    private final Main main = new Main();
    private boolean another;

    MainLayout(
            List<Banner> banners,
            List<HeaderPart> headerParts,
            CurrentUser user,
            AuthenticationContext authentication) {
        this.banners = banners;
        addClassName("naru");
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("layout.menu")));
        bannerBox.addClassName("banners");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        Div content = new Div(bannerBox, main);
        content.addClassName("page");
        setContent(content);
        SideNav menu = menu();
        boolean hasMenu = !menu.getItems().isEmpty();
        fillNavbar(hasMenu, headerParts, user, authentication);
        if (hasMenu) {
            addToDrawer(menu);
        } else {
            setDrawerOpened(false);
        }
    }

    private void fillNavbar(
            boolean hasMenu, List<HeaderPart> parts, CurrentUser user, AuthenticationContext authentication) {
        NativeButton skip = new NativeButton(
                getTranslation("layout.skip"), click -> main.getElement().callJsFunction("focus"));
        skip.addClassName("skip");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("layout.menu"));
        toggle.setVisible(hasMenu);
        Div space = new Div();
        space.addClassName("space");
        addToNavbar(skip, toggle, home(), space);
        parts.forEach(part -> part.show().ifPresent(this::addToNavbar));
        addToNavbar(new LanguageSwitch());
        addToNavbar(user.find()
                .<Component>map(person -> new UserMenu(person, authentication::logout))
                .orElseGet(this::signIn));
    }

    private Anchor home() {
        Image mark = new Image("icons/naru.svg", "");
        Span name = new Span(getTranslation("layout.product"));
        Span other = new Span(getTranslation("layout.product.other"));
        other.addClassName("other");
        Anchor home = new Anchor("", mark, name, other);
        home.addClassName("product");
        return home;
    }

    private Anchor signIn() {
        Anchor link = new Anchor("login", getTranslation("layout.sign-in"));
        link.addClassName("sign-in");
        return link;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
            menu.addItem(item);
        }
        return menu;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
        another = true;
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bannerBox.removeAll();
        banners.forEach(banner -> banner.show().ifPresent(bannerBox::add));
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (another && trigger != NavigationTrigger.PAGE_LOAD && trigger != NavigationTrigger.HISTORY) {
            startAtTheTop();
        }
        another = false;
    }

    /** Another page is read from its beginning, by eye and by ear; whoever goes back finds the place they left. */
    private void startAtTheTop() {
        main.getElement().executeJs("""
                setTimeout(() => {
                  for (let part = this; part; part = part.assignedSlot ?? part.parentElement ?? part.getRootNode().host) {
                    part.scrollTop = 0;
                  }
                  if (!this.contains(document.activeElement)) {
                    this.focus({preventScroll: true});
                  }
                })""");
    }
}
