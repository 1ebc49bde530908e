package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import naru.base.Listed;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import org.jspecify.annotations.Nullable;

/** One meeting to register for: what it is, and its slots as buttons; or where the company's own registration stands. */
final class MeetingCard extends Composite<Card> {

    MeetingCard(
            MeetingSummary meeting,
            @Nullable RegistrationDetails mine,
            BiConsumer<MeetingSummary, SlotSummary> onChosen) {
        Card card = getContent();
        card.add(
                new H3(meeting.title().in(getLocale())),
                new Badge(getTranslation(meeting.form().labelKey()), Tone.NEUTRAL),
                facts(meeting),
                mine == null ? slots(meeting, onChosen) : standing(mine));
    }

    private Facts facts(MeetingSummary meeting) {
        return new Facts()
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
                        getTranslation("meeting.participant-limit", meeting.participantLimit()));
    }

    private Component slots(MeetingSummary meeting, BiConsumer<MeetingSummary, SlotSummary> onChosen) {
        Div slots = new Div();
        slots.addClassName("slots");
        meeting.slots().forEach(slot -> slots.add(new SlotButton(slot, () -> onChosen.accept(meeting, slot))));
        return slots;
    }

    private Component standing(RegistrationDetails mine) {
        Div box = new Div(
                MyWords.badge(mine, this),
                new TimeText(mine.start(), mine.length()),
                new Paragraph(getTranslation("meetings.mine")),
                mySchedule(mine));
        MyWords.standing(mine, this).ifPresent(text -> box.addComponentAtIndex(2, new Paragraph(text)));
        box.addClassName("standing");
        return box;
    }

    /** Where it is answered, moved or taken back. */
    private Anchor mySchedule(RegistrationDetails mine) {
        String key = mine.offered() ? "meetings.mine.answer" : "meetings.mine.see";
        Anchor link = new Anchor("my", getTranslation(key));
        link.setAriaLabel(getTranslation(key + ".label", mine.title().in(getLocale())));
        link.addClassName("button");
        link.setClassName("primary", mine.offered());
        return link;
    }
}
