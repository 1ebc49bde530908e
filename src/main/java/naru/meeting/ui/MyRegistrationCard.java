package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.TimeText;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** One of the company's own registrations: when there and in Korea, where, with whom. */
final class MyRegistrationCard extends Composite<Card> {

    MyRegistrationCard(RegistrationDetails mine, boolean canWithdraw, Runnable withdraw) {
        Card card = getContent();
        card.add(
                new H3(mine.title().in(getLocale())),
                new RegistrationBadge(mine.state()),
                new TimeText(mine.start(), mine.length()),
                facts(mine));
        String reason = mine.reason();
        if (mine.state() == RegistrationState.DECLINED && reason != null) {
            card.add(new Paragraph(getTranslation("schedule.declined", reason)));
        }
        if (canWithdraw) {
            Button button = Buttons.quiet(getTranslation("schedule.withdraw"), withdraw);
            button.setAriaLabel(
                    getTranslation("schedule.withdraw.label", mine.title().in(getLocale())));
            Div actions = new Div(button);
            actions.addClassName("actions");
            card.add(actions);
        }
    }

    private Facts facts(RegistrationDetails mine) {
        return new Facts()
                .add(getTranslation("meeting.place"), mine.place().in(getLocale()))
                .add(
                        getTranslation("meeting.with"),
                        mine.members().stream()
                                .map(member -> member.in(getLocale()))
                                .collect(Collectors.joining(", ")))
                .add(getTranslation("meeting.topic"), mine.topic())
                .add(
                        getTranslation("meeting.participants"),
                        mine.participants().stream()
                                .map(MyRegistrationCard::words)
                                .collect(Collectors.joining(", ")))
                .add(getTranslation("meeting.requested-by"), mine.requestedBy());
    }

    private static String words(Participant person) {
        return (person.name() + " " + person.title()).strip();
    }
}
