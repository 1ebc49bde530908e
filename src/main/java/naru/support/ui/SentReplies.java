package naru.support.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import naru.base.TimeWords;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.support.ReplyDetails;
import org.jspecify.annotations.Nullable;

/** What the company got in writing, the latest first: who had a hand in it, and what the company made of it. */
final class SentReplies extends Div {

    /** @param answered whether the latest of them is the answer that stands */
    SentReplies(List<ReplyDetails> sent, boolean answered) {
        addClassName("sent-replies");
        List<ReplyDetails> latestFirst = sent.reversed();
        for (int i = 0; i < latestFirst.size(); i++) {
            boolean stands = answered && i == 0;
            add(card(latestFirst.get(i), getTranslation(stands ? "reply.sent.latest" : "reply.sent.earlier")));
        }
    }

    private Card card(ReplyDetails reply, String title) {
        Card card =
                new Card(new H3(title), new ReplyLetter(reply.text(), reply.files(), reply.sentAt(), Locale.KOREAN));
        if (reply.text().english() != null) {
            card.add(new Details(
                    getTranslation("reply.in.en"), new ReplyLetter(reply.text(), List.of(), null, Locale.ENGLISH)));
        }
        card.add(facts(reply));
        return card;
    }

    private Facts facts(ReplyDetails reply) {
        Facts facts = new Facts().add(getTranslation("reply.writer"), by(reply.writtenAt(), reply.writer()));
        if (reply.approver() != null) {
            facts.add(getTranslation("reply.approver"), reply.approver());
        }
        return facts.add(
                        getTranslation("reply.sender"),
                        by(Objects.requireNonNull(reply.sentAt()), Objects.requireNonNull(reply.sender())))
                .add(getTranslation("reply.read-at"), read(reply.readAt()))
                .add(
                        getTranslation("reply.satisfaction"),
                        reply.satisfaction() == null
                                ? getTranslation("reply.satisfaction.none")
                                : getTranslation(reply.satisfaction().labelKey()));
    }

    private String by(Instant at, String who) {
        return getTranslation("reply.by", TimeWords.moment(at, getLocale()), who);
    }

    private String read(@Nullable Instant at) {
        return at == null ? getTranslation("reply.read-at.not") : TimeWords.moment(at, getLocale());
    }
}
