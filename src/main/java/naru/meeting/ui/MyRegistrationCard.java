package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import naru.attachment.ui.AttachmentList;
import naru.base.Listed;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.TimeText;
import naru.meeting.HistoryLine;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** One of the company's own registrations: when there and in Korea, where, with whom, and what can be done about it. */
final class MyRegistrationCard extends Composite<Card> {

    private final transient RegistrationDetails mine;
    private final transient MyMoves moves;
    private final boolean standing;
    private final boolean tooLate;

    MyRegistrationCard(RegistrationDetails mine, Instant now, MyMoves moves) {
        this.mine = mine;
        this.moves = moves;
        standing = isStanding(mine.state()) && mine.start().isAfter(now);
        tooLate = standing && mine.changesUntil().isBefore(now);
        Card card = getContent();
        card.addClassName("mine");
        if (standing && mine.offered()) {
            card.add(offer());
        }
        card.add(
                new H3(title()),
                MyWords.badge(mine, this),
                standing ? new TimeText(mine.start(), mine.length()) : TimeText.ofYear(mine.start(), mine.length()));
        if (!(standing && mine.offered())) {
            MyWords.standing(mine, this).ifPresent(text -> card.add(new Paragraph(text)));
        }
        card.add(facts());
        preparation(card);
        if (standing) {
            actions(card);
        }
        card.add(new MyHistory(mine.history()));
    }

    private Div offer() {
        Paragraph text = new Paragraph(MyWords.standing(mine, this).orElseThrow());
        text.addClassName("what");
        Button take = Buttons.primary(getTranslation("offer.accept"), () -> moves.accept(mine));
        take.setAriaLabel(getTranslation("offer.accept.label", title()));
        Button leave = Buttons.secondary(getTranslation("offer.leave"), () -> moves.leave(mine));
        leave.setAriaLabel(getTranslation("offer.leave.label", title()));
        Div buttons = new Div(take, leave);
        buttons.addClassName("actions");
        Div offer = new Div(text, buttons);
        offer.addClassNames("banner", "warning", "offer");
        return offer;
    }

    private Facts facts() {
        return new Facts()
                .add(getTranslation("meeting.place"), mine.place().in(getLocale()))
                .add(
                        getTranslation("meeting.with"),
                        mine.members().stream()
                                .map(member -> member.in(getLocale()))
                                .collect(Listed.inOneLine()))
                .add(getTranslation("meeting.topic"), mine.topic())
                .add(
                        getTranslation("meeting.participants"),
                        mine.participants().stream()
                                .map(MyRegistrationCard::words)
                                .collect(Listed.inOneLine()))
                .add(getTranslation("meeting.requested-by"), requestedBy());
    }

    private String requestedBy() {
        HistoryLine first = mine.history().getFirst();
        return first.byTheCity() ? getTranslation("schedule.on-behalf", mine.requestedBy()) : mine.requestedBy();
    }

    /** What is asked and what is attached: to be done until the meeting starts, to be read afterwards. */
    private void preparation(Card card) {
        boolean answering = standing && mine.state() == RegistrationState.CONFIRMED;
        if (answering && mine.answers().stream().anyMatch(line -> line.asked())) {
            card.add(new MyQuestionsLine(mine, () -> moves.answer(mine)));
        } else if (mine.answers().stream().anyMatch(line -> line.isAnswered())) {
            card.add(new AnswersList(mine));
        }
        if (!mine.files().isEmpty()) {
            card.add(new AttachmentList(mine.files()));
        }
    }

    private void actions(Card card) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (mine.state() != RegistrationState.WAITLISTED && !tooLate) {
            actions.add(button("schedule.move", () -> moves.move(mine)));
        }
        actions.add(
                button("schedule.people", () -> moves.people(mine)), button("schedule.files", () -> moves.files(mine)));
        if (!tooLate && !mine.offered()) {
            actions.add(button("schedule.withdraw", () -> moves.withdraw(mine)));
        }
        if (tooLate) {
            Paragraph why = new Paragraph(MyWords.tooLate(mine, this));
            why.addClassNames("banner", "info");
            card.add(why);
        }
        card.add(actions);
    }

    private Button button(String key, Runnable action) {
        Button button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(getTranslation(key + ".label", title()));
        return button;
    }

    private String title() {
        return mine.title().in(getLocale());
    }

    private static boolean isStanding(RegistrationState state) {
        return switch (state) {
            case REQUESTED, CONFIRMED, WAITLISTED -> true;
            case DECLINED, CANCELLED, HELD, NO_SHOW -> false;
        };
    }

    private static String words(Participant person) {
        return (person.name() + " " + person.title()).strip();
    }
}
