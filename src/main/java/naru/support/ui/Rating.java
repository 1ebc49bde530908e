package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.support.OwnReply;
import naru.support.OwnRequests;
import naru.support.Satisfaction;
import org.jspecify.annotations.Nullable;

/** What the company thinks of a reply, in one tap; it may think again. */
final class Rating extends Div {

    private final transient OwnRequests requests;
    private final transient OwnReply reply;
    private final transient Runnable changed;

    Rating(OwnReply reply, OwnRequests requests, Runnable changed) {
        this.requests = requests;
        this.reply = reply;
        this.changed = changed;
        addClassName("rating");
        Div choices = new Div();
        choices.addClassName("chips");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("requests.rate.label"));
        for (Satisfaction each : Satisfaction.values()) {
            choices.add(button(each));
        }
        add(new Paragraph(getTranslation("requests.rate")), choices);
    }

    private Button button(Satisfaction each) {
        Button button = Buttons.secondary(getTranslation(each.labelKey()), () -> say(each));
        button.getElement().setAttribute("aria-pressed", String.valueOf(each == reply.satisfaction()));
        return button;
    }

    private void say(Satisfaction said) {
        Satisfaction before = reply.satisfaction();
        if (Notices.attempt(() -> requests.rate(reply.id(), said))) {
            Notices.success(
                    getTranslation("requests.rated", getTranslation(said.labelKey())),
                    getTranslation("reply.undo"),
                    () -> takeBack(before));
            changed.run();
        }
    }

    private void takeBack(@Nullable Satisfaction before) {
        if (before == null) {
            requests.takeBackRating(reply.id());
        } else {
            requests.rate(reply.id(), before);
        }
        Notices.success(getTranslation("requests.rated.back"));
        changed.run();
    }
}
