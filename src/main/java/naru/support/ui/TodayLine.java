package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.ui.Badge;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** One company that is met on a day. */
final class TodayLine extends ListItem {

    TodayLine(RegistrationDetails met) {
        addClassName("today-line");
        String company = met.company().name().in(getLocale());
        Paragraph place = new Paragraph(met.place().in(getLocale()));
        place.addClassName("small");
        Div what = new Div(new H2(company), new TimeText(met.start(), met.length()), place);
        what.addClassName("what");
        Anchor record = new Anchor("record/" + met.id(), getTranslation("today.record"));
        record.addClassName("button");
        record.getElement().setAttribute("aria-label", getTranslation("today.record.label", company));
        add(what, new Badge(getTranslation(met.state().labelKey()), tone(met.state())), record);
    }

    private static Tone tone(RegistrationState state) {
        return switch (state) {
            case HELD -> Tone.SUCCESS;
            case NO_SHOW -> Tone.WARNING;
            case REQUESTED, WAITLISTED, CONFIRMED, DECLINED, CANCELLED -> Tone.INFO;
        };
    }
}
