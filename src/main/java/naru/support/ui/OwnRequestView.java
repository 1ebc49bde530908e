package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.support.OwnReply;
import naru.support.OwnRequest;
import naru.support.OwnRequestDetails;
import naru.support.RequestChanged;
import naru.support.RequestQueries;
import naru.support.RequestReplied;
import org.jspecify.annotations.Nullable;

/** One request of one's own company: how far it is, and the reply. */
@Route("requests/:request")
@RolesAllowed("CONTACT")
@StyleSheet("context://styles/support.css")
final class OwnRequestView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RequestQueries queries;
    private @Nullable UUID id;

    OwnRequestView(RequestQueries queries, Live live) {
        this.queries = queries;
        addClassName("own-request");
        live.watch(this, Set.of(RequestChanged.class, RequestReplied.class), event -> {
            if (id != null) {
                show(queries.mine(id));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("request").orElse("");
        id = Ids.parse(typed);
        show(queries.mine(id));
    }

    private void show(OwnRequestDetails details) {
        removeAll();
        OwnRequest request = details.request();
        Paragraph sentence = new Paragraph(request.sentence());
        sentence.addClassName("lead");
        add(
                new Anchor("requests", getTranslation("requests.back")),
                new PageHeading(request.number(), new RequestBadges(request.state(), false)),
                sentence,
                reply(request),
                new Card(
                        new H2(getTranslation("requests.progress")),
                        new StateSteps(request.state(), details.reached()),
                        facts(request)));
    }

    private Card reply(OwnRequest request) {
        Card card = new Card(new H2(getTranslation("requests.reply")));
        card.addClassName("reply");
        OwnReply reply = request.latestReply();
        if (reply == null) {
            card.add(new Paragraph(
                    getTranslation("requests.reply.waiting", TimeWords.dayOfYear(request.dueOn(), getLocale()))));
            return card;
        }
        Paragraph words = new Paragraph(reply.text().in(getLocale()));
        words.addClassName("written");
        Paragraph when =
                new Paragraph(getTranslation("requests.replied", TimeWords.moment(reply.sentAt(), getLocale())));
        when.addClassName("small");
        card.add(words, when);
        return card;
    }

    private Facts facts(OwnRequest request) {
        Facts facts = new Facts()
                .add(getTranslation("request.category"), request.category().in(getLocale()))
                .add(
                        getTranslation("request.unit"),
                        request.ownerUnit() == null
                                ? getTranslation("request.unit.none")
                                : request.ownerUnit().in(getLocale()))
                .add(getTranslation("request.received"), TimeWords.moment(request.receivedAt(), getLocale()))
                .add(getTranslation("request.due"), TimeWords.dayOfYear(request.dueOn(), getLocale()));
        if (request.decision() != null) {
            facts.add(
                    getTranslation("request.decision"),
                    getTranslation(request.decision().labelKey()));
        }
        return facts;
    }
}
