package naru.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;

/** What happens when an action on a page fails: a foreseen failure is said in its words, any other gets a number. */
final class SessionErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (DefaultErrorHandler.SOCKET_EXCEPTIONS.contains(
                DefaultErrorHandler.findRelevantThrowable(failure).getClass().getName())) {
            return; // the browser went away: nobody to tell, nothing to mend
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            Incident.record("without a page", failure);
            return;
        }
        Optional<String> foreseen = Failures.sentence(failure);
        Notices.failure(foreseen.orElseGet(() -> Failures.say(
                "error.unexpected.notice",
                Incident.record(
                        "on /" + ui.getInternals().getActiveViewLocation().getPath(), failure))));
    }
}
