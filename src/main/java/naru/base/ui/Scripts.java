package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;

/** Scripts of our own, in {@code frontend/js}. */
public final class Scripts {

    private Scripts() {}

    /** Has the browser load a script, once, as soon as a component is on the page. */
    public static void loadWith(Component component, String name) {
        component.addAttachListener(attached -> attached.getUI().getPage().addJsModule(contextPath() + "/js/" + name));
    }

    /** Also known while nobody asks for anything, as when a page shows by itself what others changed. */
    private static String contextPath() {
        return ((VaadinServletService) VaadinService.getCurrent())
                .getServlet()
                .getServletContext()
                .getContextPath();
    }
}
