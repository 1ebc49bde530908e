package naru.support.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.UUID;
import naru.base.ui.Scripts;

/** How many photos and voice memos still wait on this device; sends them while it is on screen. Empty when none does. */
@Tag("naru-unsent")
@StyleSheet("context://styles/capture.css")
final class UnsentFiles extends HtmlContainer {

    private static final List<String> SPOKEN = List.of("sending", "offline", "failed", "expired", "all-sent", "remove");

    /** @param account whose files these are; what others left on the device is not theirs to send */
    UnsentFiles(UUID account) {
        String context = VaadinRequest.getCurrent().getContextPath();
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("data-account", account.toString());
        getElement().setAttribute("data-files-to", context + "/capture/files");
        SPOKEN.forEach(what -> getElement().setAttribute("data-say-" + what, getTranslation("unsent." + what, "#")));
        Paragraph state = new Paragraph();
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        Anchor signIn = new Anchor("", getTranslation("record.sign-in"));
        signIn.addClassName("sign-in");
        signIn.getElement().setAttribute("hidden", true);
        UnorderedList refused = new UnorderedList();
        refused.addClassName("refused");
        add(state, signIn, refused);
        Scripts.loadWith(this, "unsent.js");
    }
}
