package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import naru.base.Secret;
import naru.base.ui.Failures;
import naru.base.ui.PageHeading;
import naru.support.AnswerOutcome;
import naru.support.OutcomeDetails;
import naru.support.OutcomeGone;
import naru.support.OutcomeLetter;
import naru.support.OutcomeLinks;

/**
 * Where the link in the mail leads that asks a company what came of its requests, without a login: those of that mail, and
 * no others. Opening it changes nothing.
 */
@Route("outcome")
@AnonymousAllowed
@StyleSheet("context://styles/followup.css")
final class OutcomeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OutcomeLinks links;
    private final Div content = new Div();
    private transient Secret secret = new Secret("");

    OutcomeView(OutcomeLinks links) {
        this.links = links;
        addClassName("link-page");
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        secret = new Secret(typed);
        content.removeAll();
        try {
            show(links.look(secret));
        } catch (OutcomeGone nothing) {
            Paragraph message = new Paragraph(Failures.words(nothing));
            message.addClassNames("banner", "info");
            content.add(message);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outcome.title");
    }

    private void show(OutcomeLetter letter) {
        content.add(
                new Paragraph(getTranslation("outcome.intro", letter.company().in(getLocale()))));
        Optional<OutcomeDetails> first = letter.outcomes().stream()
                .filter(outcome -> outcome.open() && outcome.said() == null)
                .findFirst();
        letter.outcomes()
                .forEach(outcome -> content.add(
                        new OutcomeAsked(outcome, first.filter(outcome::equals).isPresent(), this::answer)));
    }

    private OutcomeDetails answer(AnswerOutcome command) {
        return links.answer(secret, command).outcomes().stream()
                .filter(outcome -> outcome.id().equals(command.reportId()))
                .findFirst()
                .orElseThrow();
    }
}
