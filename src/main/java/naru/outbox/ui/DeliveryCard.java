package naru.outbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Tone;
import naru.outbox.DeliveryState;
import naru.outbox.DeliverySummary;
import naru.outbox.Trouble;
import org.jspecify.annotations.Nullable;

/** One message: whom it is for, and what stands in its way. */
final class DeliveryCard extends Composite<Card> {

    DeliveryCard(DeliverySummary delivery, Runnable sendAgain) {
        Card card = getContent();
        card.add(new H2(delivery.subject()), badge(delivery.state()), facts(delivery));
        if (delivery.canSendAgain()) {
            card.add(new Div(button(delivery, sendAgain)));
        } else if (delivery.state() == DeliveryState.FAILED) {
            card.add(new Paragraph(getTranslation("mail.wiped")));
        }
    }

    @Override
    protected Card initContent() {
        return new Card();
    }

    private Component badge(DeliveryState state) {
        return new Badge(getTranslation(state.labelKey()), state == DeliveryState.FAILED ? Tone.DANGER : Tone.INFO);
    }

    private Facts facts(DeliverySummary delivery) {
        Facts facts = new Facts()
                .add(getTranslation("mail.to"), delivery.to().value())
                .add(getTranslation("mail.handed"), moment(delivery.createdAt()))
                .add(getTranslation("mail.attempts"), getTranslation("mail.attempts.count", delivery.attempts()));
        Trouble trouble = delivery.trouble();
        if (trouble != null) {
            facts.add(getTranslation("mail.last-trouble"), getTranslation(trouble.labelKey()));
        }
        addIfKnown(facts, "mail.server-words", delivery.serverWords());
        Instant next = delivery.nextAttemptAt();
        addIfKnown(facts, "mail.next", next == null ? null : moment(next));
        return facts;
    }

    private void addIfKnown(Facts facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(getTranslation(key), value);
        }
    }

    private String moment(Instant instant) {
        return TimeWords.moment(instant, getLocale());
    }

    private Button button(DeliverySummary delivery, Runnable sendAgain) {
        Button button = Buttons.secondary(getTranslation("mail.send-again"), sendAgain);
        button.setAriaLabel(
                getTranslation("mail.send-again.label", delivery.to().value(), delivery.subject()));
        return button;
    }
}
