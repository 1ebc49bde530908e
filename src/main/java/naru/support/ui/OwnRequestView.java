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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.access.CurrentUser;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.PageHeading;
import naru.support.OwnInquiry;
import naru.support.OwnRequest;
import naru.support.OwnRequestDetails;
import naru.support.RequestChanged;
import naru.support.RequestReplied;
import org.jspecify.annotations.Nullable;

/** One request of one's own company: how far it is, the replies, and what the company can say to them. */
@Route("requests/:request")
@RolesAllowed("CONTACT")
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/reply.css")
@StyleSheet("context://styles/clock.css")
final class OwnRequestView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient OwnRequestDesk desk;
    private final OwnInquiryForm inquiry;
    private final Div head = new Div();
    private final Div about = new Div();
    private final Div files = new Div();
    private final Div progress = new Div();
    private final OwnOutcomesList outcomes;
    private @Nullable OwnFiles own;
    private @Nullable UUID id;
    private transient @Nullable OwnRequestDetails shown;

    OwnRequestView(OwnRequestDesk desk, CurrentUser user, Live live) {
        this.desk = desk;
        inquiry = new OwnInquiryForm(desk.inquiries(), user.get().accountId());
        outcomes = new OwnOutcomesList(desk.outcomes());
        addClassName("own-request");
        head.addClassName("stack");
        about.addClassName("stack");
        add(new Anchor("requests", getTranslation("requests.back")), head, inquiry, about, files, outcomes, progress);
        live.watch(this, Set.of(RequestChanged.class, RequestReplied.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID opened = Ids.parse(event.getRouteParameters().get("request").orElse(""));
        if (!opened.equals(id)) {
            id = opened;
            shown = null;
            inquiry.turnTo();
            own = new OwnFiles(opened, desk.raising(), desk.limits(), this::refresh);
            files.removeAll();
            files.add(own);
        }
        refresh();
    }

    /** Shows what is stored now, but only when it is something else: nobody loses their place for nothing. */
    private void refresh() {
        if (id != null && own != null) {
            OwnRequestDetails now = desk.open(id);
            if (!now.equals(shown)) {
                shown = now;
                show(now, own);
            }
        }
    }

    private void show(OwnRequestDetails details, OwnFiles own) {
        OwnRequest request = details.request();
        Paragraph sentence = new Paragraph(request.sentence());
        sentence.addClassName("lead");
        head.removeAll();
        head.add(new PageHeading(request.number(), RequestBadges.own(request.state(), request.waitsForUs())), sentence);
        inquiry.show(details.inquiries());
        outcomes.show(request.id());
        about.removeAll();
        about.add(new OwnReplies(request, desk.requests(), this::refresh));
        List<OwnInquiry> before =
                details.inquiries().stream().filter(each -> !each.open()).toList();
        if (!before.isEmpty()) {
            about.add(new OwnInquiryList(before));
        }
        own.show(details.files(), request.state().awaitsReply());
        progress.removeAll();
        progress.add(new Card(
                new H2(getTranslation("requests.progress")),
                new StateSteps(request.state(), details.reached()),
                facts(request)));
    }

    private Facts facts(OwnRequest request) {
        Facts facts = new Facts()
                .add(getTranslation("request.category"), request.category().in(getLocale()))
                .add(
                        getTranslation("request.unit"),
                        request.ownerUnit() == null
                                ? getTranslation("request.unit.none")
                                : request.ownerUnit().in(getLocale()))
                .add(getTranslation("request.received"), TimeWords.moment(request.receivedAt(), getLocale()));
        if (request.mergedInto() == null) {
            facts.add(
                    getTranslation("request.due"),
                    request.waitsForUs()
                            ? getTranslation("requests.due.paused")
                            : TimeWords.dayOfYear(request.dueOn(), getLocale()));
        }
        if (request.decision() != null) {
            facts.add(
                    getTranslation("request.decision"),
                    getTranslation(request.decision().labelKey()));
        }
        return facts;
    }
}
