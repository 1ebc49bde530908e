package naru.meeting.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.TimeText;
import naru.meeting.SlotSummary;
import naru.meeting.SlotTaken;

/** Asks how many places a slot is to have. */
final class ResizeDialog extends FormDialog {

    private static final int MOST_PLACES = 200;

    private final transient SlotSummary slot;
    private final transient PlanningDesk desk;
    private final transient Runnable onDone;
    private final IntegerField places = Typed.number(getTranslation("table.places"), 1);

    ResizeDialog(SlotSummary slot, PlanningDesk desk, Runnable onDone) {
        this.slot = slot;
        this.desk = desk;
        this.onDone = onDone;
        setHeaderTitle(getTranslation("planned.slot.resize"));
        addClassName("move");
        setWidth("min(28rem, 100%)");
        places.setValue(slot.capacity());
        places.setAutofocus(true);
        places.setHelperText(getTranslation("planned.slot.resize.help", slot.capacity() - slot.free()));
        add(new TimeText(slot.start(), slot.length()), places);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("planned.slot.resize.do"), this::submit));
    }

    private void submit() {
        if (!Typed.isWithin(places, 1, MOST_PLACES, true)) {
            Typed.lead(this);
            return;
        }
        close();
        Notices.attempt(() -> resize(places.getValue()));
    }

    private void resize(int capacity) {
        try {
            desk.slots().resize(slot.id(), capacity);
            Notices.success(getTranslation("planned.slot.resized", capacity));
            onDone.run();
        } catch (SlotTaken taken) {
            new HoldersDialog(
                            () -> inTheWay(taken.holders().getFirst().meetingId(), capacity),
                            taken.holders(),
                            desk,
                            getTranslation("planned.slot.resize"),
                            () -> resize(capacity),
                            onDone)
                    .open();
        }
    }

    /** How many of the places have to become free yet, for seldom all of those who hold them have to go. */
    private String inTheWay(UUID meetingId, int capacity) {
        int held = desk.queries().meeting(meetingId).slots().stream()
                .filter(now -> now.id().equals(slot.id()))
                .mapToInt(now -> now.capacity() - now.free())
                .sum();
        return held > capacity
                ? getTranslation("holders.shrink", capacity, held - capacity)
                : getTranslation("holders.shrink.now", capacity);
    }
}
