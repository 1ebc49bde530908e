package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.meeting.MeetingSummary;

/** What is known of a planned meeting besides its slots. */
final class PlannedFacts extends Composite<Card> {

    PlannedFacts(MeetingSummary meeting, Button... actions) {
        Facts facts = new Facts()
                .add(
                        getTranslation("meeting.place"),
                        meeting.venue().name().in(getLocale()) + " · "
                                + meeting.room().in(getLocale()))
                .add(
                        getTranslation("meeting.with"),
                        meeting.members().stream()
                                .map(member -> member.in(getLocale()))
                                .collect(Listed.inOneLine()))
                .add(
                        getTranslation("meeting.how-many"),
                        getTranslation(
                                "planned.people",
                                meeting.personsPerPlace(),
                                meeting.placesPerCompany(),
                                meeting.participantLimit()));
        if (meeting.bufferBefore().plus(meeting.bufferAfter()).isPositive()) {
            facts.add(
                    getTranslation("planned.buffers"),
                    getTranslation(
                            "planned.buffers.minutes",
                            meeting.bufferBefore().toMinutes(),
                            meeting.bufferAfter().toMinutes()));
        }
        if (!meeting.hours().isEmpty()) {
            UnorderedList hours = new UnorderedList();
            hours.addClassName("plain");
            meeting.hours()
                    .forEach(day -> hours.add(new ListItem(
                            TimeWords.day(day.day(), getLocale()) + " " + day.from() + "–" + day.until())));
            facts.add(getTranslation("hours.days"), hours);
        }
        Div box = new Div(actions);
        box.addClassName("actions");
        getContent().add(new H2(getTranslation("planned.facts")), facts, box);
    }
}
