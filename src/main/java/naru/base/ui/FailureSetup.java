package naru.base.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import naru.base.Words;
import org.springframework.stereotype.Component;

/** Words what goes wrong between page and server: failed actions, lost connections, sessions that ran out. */
@Component
class FailureSetup implements VaadinServiceInitListener {

    private final transient Words words;
    private final transient Languages languages;

    FailureSetup(Words words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new SessionErrors()));
        event.getSource().addUIInitListener(init -> wordReconnecting(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(languages.of(VaadinRequest.getCurrent())));
    }

    private void wordReconnecting(UI ui) {
        Locale language = languages.of(VaadinRequest.getCurrent());
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.say(language, "connection.lost"));
        dialog.setDialogTextGaveUp(words.say(language, "connection.given-up"));
        // What is said when it is back has no setting of its own.
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        words.say(language, "connection.back"));
    }

    private SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // Without a notification the page is simply loaded again, so that signing in leads back to it.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.say(language, "error.unexpected.title"));
        messages.setInternalErrorMessage(words.say(language, "connection.reload"));
        messages.setCookiesDisabledCaption(words.say(language, "connection.cookies"));
        messages.setCookiesDisabledMessage(words.say(language, "connection.cookies.text"));
        return messages;
    }
}
