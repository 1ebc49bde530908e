package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import naru.base.Secret;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.Failures;
import naru.base.ui.PageHeading;
import naru.support.AlreadyAnswered;
import naru.support.HandOver;
import naru.support.ReferralGone;
import naru.support.ReferralLinks;
import naru.support.ReferralOver;
import naru.support.ReferralSummary;

/**
 * Where the link in the mail to another body leads, without a login: one request, and the way to answer it. Opening it
 * changes nothing.
 */
@Route("referral")
@AnonymousAllowed
@StyleSheet("context://styles/followup.css")
final class ReferralView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReferralLinks links;
    private final Div content = new Div();
    private final TextArea text = new TextArea();
    private transient Secret secret = new Secret("");

    ReferralView(ReferralLinks links) {
        this.links = links;
        addClassName("link-page");
        content.addClassName("stack");
        content.getElement().setAttribute("aria-live", "polite");
        text.setLabel(getTranslation("referral.page.text"));
        text.setHelperText(getTranslation("referral.page.text.hint"));
        text.setMaxLength(HandOver.LONGEST);
        text.setMinRows(5);
        text.setWidthFull();
        add(new PageHeading(getPageTitle()), content);
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        secret = new Secret(typed);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referral.page");
    }

    private void show() {
        content.removeAll();
        try {
            show(links.look(secret));
        } catch (ReferralGone | ReferralOver nothing) {
            content.add(message(Failures.words(nothing), "info"));
        }
    }

    private void show(ReferralSummary referral) {
        content.add(
                new Paragraph(getTranslation(
                        "referral.page.intro",
                        referral.city().in(getLocale()),
                        referral.body().in(getLocale()))),
                request(referral));
        if (referral.answeredAt() == null) {
            content.add(new Card(
                    new H2(getTranslation("referral.page.form")),
                    text,
                    Buttons.primary(getTranslation("referral.page.send"), this::ask)));
            return;
        }
        String answer = referral.answer();
        Paragraph said = new Paragraph(answer == null ? getTranslation("referral.answer.none") : answer);
        said.addClassName("written");
        content.add(new Card(
                new H2(getTranslation("referral.page.form")),
                message(
                        getTranslation("referral.page.answered", TimeWords.moment(referral.answeredAt(), getLocale())),
                        "success"),
                said));
    }

    private Card request(ReferralSummary referral) {
        Paragraph sentence = new Paragraph(referral.sentence());
        sentence.addClassName("said");
        Paragraph message = new Paragraph(referral.sent());
        message.addClassName("written");
        return new Card(
                new H2(referral.company().in(getLocale())),
                sentence,
                new Facts()
                        .add(getTranslation("referral.page.number"), referral.number())
                        .add(getTranslation("referral.page.sent"), TimeWords.moment(referral.sentAt(), getLocale()))
                        .add(getTranslation("referral.page.message"), message));
    }

    private void ask() {
        Confirm.send(
                getTranslation("referral.page.ask.title"),
                getTranslation("referral.page.ask.text"),
                getTranslation("referral.page.send"),
                this::answer);
    }

    private void answer() {
        try {
            ReferralSummary answered = links.answer(secret, text.getValue());
            content.removeAll();
            content.add(message(getTranslation("referral.page.thanks"), "success"));
            show(answered);
        } catch (AlreadyAnswered | ReferralOver | ReferralGone over) {
            show();
            content.addComponentAsFirst(message(Failures.words(over), "info"));
        }
    }

    private static Paragraph message(String words, String tone) {
        Paragraph message = new Paragraph(words);
        message.addClassNames("banner", tone);
        return message;
    }
}
