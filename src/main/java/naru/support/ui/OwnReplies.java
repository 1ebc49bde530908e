package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.support.OwnReply;
import naru.support.OwnRequest;
import naru.support.OwnRequests;
import naru.support.RequestLink;

/** The replies of one's own request, the latest first, with what the company can say to them. */
final class OwnReplies extends Div {

    private final transient OwnRequests requests;
    private final transient Runnable changed;

    OwnReplies(OwnRequest request, OwnRequests requests, Runnable changed) {
        this.requests = requests;
        this.changed = changed;
        addClassName("own-replies");
        List<OwnReply> latestFirst = request.replies().reversed();
        RequestLink goesOn = request.mergedInto();
        boolean answered = !request.state().awaitsReply() && goesOn == null && !latestFirst.isEmpty();
        if (goesOn != null) {
            add(merged(goesOn));
        } else if (!answered) {
            add(waiting(request));
        }
        for (int i = 0; i < latestFirst.size(); i++) {
            boolean stands = answered && i == 0;
            add(card(latestFirst.get(i), request, stands));
        }
    }

    private Card waiting(OwnRequest request) {
        Card card = new Card(
                new H2(getTranslation("requests.reply")),
                new Paragraph(
                        request.waitsForUs()
                                ? getTranslation("requests.reply.paused")
                                : getTranslation(
                                        "requests.reply.waiting", TimeWords.dayOfYear(request.dueOn(), getLocale()))));
        card.addClassName("reply");
        return card;
    }

    private Card merged(RequestLink goesOn) {
        Card card = new Card(
                new H2(getTranslation("requests.merged")),
                new Paragraph(getTranslation("requests.merged.text", goesOn.number())),
                new Anchor("requests/" + goesOn.id(), getTranslation("requests.merged.open", goesOn.number())));
        card.addClassName("reply");
        return card;
    }

    private Card card(OwnReply reply, OwnRequest request, boolean stands) {
        Card card = new Card(
                new H2(getTranslation(stands ? "requests.reply" : "reply.sent.earlier")),
                new ReplyLetter(reply.text(), reply.files(), reply.sentAt(), getLocale()));
        card.addClassName("reply");
        if (stands) {
            card.add(new Rating(reply, requests, changed));
            if (request.mayBeReopened()) {
                card.add(reopening(request));
            }
        } else if (reply.satisfaction() != null) {
            Paragraph said = new Paragraph(getTranslation(
                    "requests.rated.said", getTranslation(reply.satisfaction().labelKey())));
            said.addClassName("small");
            card.add(said);
        }
        return card;
    }

    private Div reopening(OwnRequest request) {
        String title = getTranslation("requests.reopen");
        Div way = new Div(
                new Paragraph(getTranslation("requests.reopen.open")),
                Buttons.secondary(
                        title,
                        () -> new ReasonDialog(
                                        title, getTranslation("requests.reopen.help"), why -> reopen(request, why))
                                .open()));
        way.addClassName("reopening");
        return way;
    }

    private void reopen(OwnRequest request, String why) {
        if (Notices.attempt(() -> requests.reopen(request.id(), why))) {
            Notices.success(getTranslation("requests.reopened"));
        }
        changed.run();
    }
}
