package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.Failures;
import naru.base.ui.PageHeading;
import naru.base.ui.TimeText;
import naru.meeting.AlreadyConfirmed;
import naru.meeting.OfferGone;
import naru.meeting.OfferLinks;
import naru.meeting.OfferSummary;
import org.jspecify.annotations.Nullable;

/**
 * Where the link in the mail to one in line leads, without a login. Opening it changes nothing: mail scanners open links
 * too, but press no buttons.
 */
@Route("offer")
@AnonymousAllowed
@StyleSheet("context://styles/registering.css")
final class OfferView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OfferLinks links;
    private final Div content = new Div();
    private String secret = "";

    OfferView(OfferLinks links) {
        this.links = links;
        addClassName("offer-page");
        content.addClassName("stack");
        content.getElement().setAttribute("aria-live", "polite");
        add(new PageHeading(getPageTitle()), content);
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        secret = typed;
        show(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.title");
    }

    private void show(@Nullable String trouble) {
        content.removeAll();
        try {
            OfferSummary offer = links.look(secret);
            if (trouble != null) {
                content.add(message(trouble, "danger"));
            }
            content.add(card(offer, standing(offer)));
        } catch (OfferGone gone) {
            content.add(message(Failures.words(gone), "info"), home("meetings", "offer.sign-in"));
        }
    }

    private Card card(OfferSummary offer, String standing) {
        Card card = new Card(new H2(offer.title().in(getLocale())), message(standing, tone(offer)));
        card.add(new TimeText(offer.start(), offer.length()), facts(offer));
        switch (offer.standing()) {
            case OFFERED -> card.add(buttons(true));
            case WAITING -> card.add(buttons(false));
            case TAKEN -> card.add(home("my", "offer.my"));
        }
        return card;
    }

    private String standing(OfferSummary offer) {
        Instant until = offer.until();
        return switch (offer.standing()) {
            case OFFERED ->
                getTranslation("schedule.offered", until == null ? "" : TimeWords.moment(until, getLocale()));
            case WAITING -> getTranslation("offer.waiting", offer.turn());
            case TAKEN -> getTranslation("offer.taken");
        };
    }

    private static String tone(OfferSummary offer) {
        return switch (offer.standing()) {
            case OFFERED -> "warning";
            case WAITING -> "info";
            case TAKEN -> "success";
        };
    }

    private Facts facts(OfferSummary offer) {
        Facts facts = new Facts()
                .add(getTranslation("offer.company"), offer.company().in(getLocale()))
                .add(getTranslation("meeting.place"), offer.place().in(getLocale()));
        if (offer.party() > 1) {
            facts.add(getTranslation("offer.party"), getTranslation("offer.places", offer.party()));
        }
        return facts;
    }

    private Div buttons(boolean offered) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "large");
        if (offered) {
            buttons.add(Buttons.primary(getTranslation("offer.accept"), this::accept));
        }
        buttons.add(Buttons.secondary(getTranslation("offer.leave"), this::ask));
        return buttons;
    }

    private void accept() {
        try {
            links.accept(secret);
            OfferSummary taken = links.look(secret);
            content.removeAll();
            content.add(card(taken, getTranslation("offer.accepted")));
        } catch (AlreadyConfirmed | OfferGone over) {
            show(null);
        } catch (RuleViolation refused) {
            show(Failures.words(refused));
        }
    }

    private void ask() {
        Confirm.ask(
                getTranslation("offer.leave.title"),
                getTranslation("offer.leave.link"),
                getTranslation("offer.leave"),
                this::leave);
    }

    private void leave() {
        try {
            links.leave(secret);
            content.removeAll();
            content.add(message(getTranslation("offer.left"), "success"), home("meetings", "offer.sign-in"));
        } catch (AlreadyConfirmed | OfferGone over) {
            show(null);
        }
    }

    private static Paragraph message(String text, String tone) {
        Paragraph message = new Paragraph(text);
        message.addClassNames("banner", tone);
        return message;
    }

    private Anchor home(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
