package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Facts;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.support.OwnReply;
import naru.support.OwnRequest;
import naru.support.RequestChanged;
import naru.support.RequestLink;
import naru.support.RequestQueries;
import naru.support.RequestReceived;
import naru.support.RequestReplied;

/** What one's own company asked the city for, and what became of it (건의). */
@Route("requests")
@RolesAllowed("CONTACT")
@Menu(order = 30, title = "menu.requests")
@StyleSheet("context://styles/support.css")
final class RequestsView extends Div implements HasDynamicTitle {

    private final transient RequestQueries queries;
    private final Div list = new Div();

    RequestsView(RequestQueries queries, Live live) {
        this.queries = queries;
        list.addClassName("own-requests");
        Anchor raise = new Anchor("requests/new", getTranslation("requests.raise"));
        raise.addClassNames("button", "primary");
        add(new PageHeading(getPageTitle(), raise), list);
        refresh();
        live.watch(this, Set.of(RequestReceived.class, RequestChanged.class, RequestReplied.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.title");
    }

    private void refresh() {
        list.removeAll();
        List<OwnRequest> mine = queries.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("requests.empty.raise"),
                    new Anchor("meetings", getTranslation("requests.register"))));
            return;
        }
        mine.forEach(request -> list.add(card(request)));
    }

    private Card card(OwnRequest request) {
        Paragraph number =
                new Paragraph(request.number() + " · " + request.category().in(getLocale()));
        number.addClassName("small");
        Anchor open = new Anchor(
                "requests/" + request.id(),
                getTranslation(request.latestReply() == null ? "requests.open" : "requests.read"));
        open.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("requests.open.label", open.getText(), request.number(), request.sentence()));
        Card card = new Card(badges(request), new H2(request.sentence()), number);
        // A merged request ended on its way: the one that goes on shows how far the need has come.
        if (request.mergedInto() == null) {
            card.add(new StateSteps(request.state()));
        }
        card.add(facts(request), open);
        card.getElement().setAttribute("data-request", request.number());
        return card;
    }

    private RequestBadges badges(OwnRequest request) {
        RequestBadges badges = RequestBadges.own(request.state(), request.waitsForUs());
        if (request.hasUnread()) {
            badges.add(new Badge(getTranslation("requests.unread"), Tone.DANGER));
        }
        return badges;
    }

    private Facts facts(OwnRequest request) {
        Facts facts = new Facts()
                .add(
                        getTranslation("request.unit"),
                        request.ownerUnit() == null
                                ? getTranslation("request.unit.none")
                                : request.ownerUnit().in(getLocale()));
        OwnReply reply = request.latestReply();
        RequestLink goesOn = request.mergedInto();
        if (goesOn != null) {
            facts.add(getTranslation("requests.merged.into"), new Anchor("requests/" + goesOn.id(), goesOn.number()));
        } else if (reply == null) {
            facts.add(getTranslation("request.due"), TimeWords.dayOfYear(request.dueOn(), getLocale()));
        } else {
            facts.add(getTranslation("requests.reply"), TimeWords.moment(reply.sentAt(), getLocale()));
        }
        return facts;
    }
}
