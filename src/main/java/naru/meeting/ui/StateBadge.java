package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.meeting.MeetingState;

/** Whether companies see a meeting already, in a word. */
final class StateBadge extends Composite<Badge> {

    private final MeetingState state;

    StateBadge(MeetingState state) {
        this.state = state;
    }

    @Override
    protected Badge initContent() {
        return new Badge(getTranslation(state.labelKey()), state == MeetingState.OPEN ? Tone.SUCCESS : Tone.WARNING);
    }
}
