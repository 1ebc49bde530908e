package naru.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Speaks to each browser window in its person's language, and tells screen readers which one it is. */
@Component
class LanguageSetup implements VaadinServiceInitListener {

    private final transient Languages languages;

    LanguageSetup(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(languages.of(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", languages.of(response.getVaadinRequest()).getLanguage()));
    }
}
