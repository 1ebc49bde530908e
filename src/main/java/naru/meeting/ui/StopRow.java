package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.base.ui.TimeText;
import naru.delegation.MemberSummary;
import naru.meeting.SlotSummary;
import naru.meeting.Stop;
import naru.meeting.planning.StopLines;
import org.jspecify.annotations.Nullable;

/** One stop of a booth round: where, how long, how far from the one before, and when that comes to be. */
final class StopRow extends ListItem {

    private final transient StopsField round;
    private final TextField place = Inputs.text(getTranslation("stop.place"), 120);
    private final IntegerField minutes = Typed.number(getTranslation("stop.minutes"), 15);
    private final IntegerField walk = Typed.number(getTranslation("stop.walk"), 0);
    private final Span number = new Span();
    private final Div time = new Div();
    private final Span holders = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;
    private @Nullable UUID slotId;
    private transient @Nullable List<UUID> memberIds;
    private String placeBefore = "";
    private String placeEn = "";

    StopRow(StopsField round, Runnable onChange) {
        this.round = round;
        addClassName("stop");
        up = Buttons.quiet(getTranslation("stop.up"), () -> shift(-1));
        down = Buttons.quiet(getTranslation("stop.down"), () -> shift(1));
        remove = Buttons.quiet(getTranslation("row.remove"), () -> round.drop(this));
        place.setManualValidation(true);
        place.addValueChangeListener(change -> round.renamed());
        List.of(minutes, walk).forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        number.addClassName("number");
        number.getElement().setAttribute("title", getTranslation("stop.drag"));
        DragSource.create(number).setDragData(this);
        time.addClassName("time");
        holders.addClassName("holders");
        holders.setVisible(false);
        Div fields = new Div(place, minutes, walk);
        fields.addClassName("fields");
        Div actions = new Div(up, down, remove);
        actions.addClassName("actions");
        add(number, time, fields, holders, actions);
    }

    void fill(StopLines.Line line) {
        place.setValue(line.place());
        minutes.setValue(line.minutes());
        walk.setValue(line.walk());
    }

    void load(SlotSummary slot) {
        slotId = slot.id();
        memberIds = slot.members().stream().map(MemberSummary::id).toList();
        placeBefore = slot.place().ko();
        placeEn = slot.place().en();
        fill(new StopLines.Line(slot.place().ko(), (int) slot.length().toMinutes(), slot.walkMinutes()));
    }

    /** Who stands registered for it, in words; empty where nobody does. */
    String holders() {
        return holders.getText();
    }

    boolean isAtThePlaceOf(StopRow other) {
        String name = place.getValue().strip();
        return !name.isEmpty() && name.equalsIgnoreCase(other.place.getValue().strip());
    }

    void showHolders(Function<UUID, String> whoHolds) {
        String who = slotId == null ? "" : whoHolds.apply(slotId);
        holders.setText(who);
        holders.setVisible(!who.isEmpty());
    }

    /** An English name stays only as long as it is the name of the same booth. */
    Stop stop(List<UUID> members) {
        String typed = place.getValue().isBlank() ? "?" : place.getValue();
        return new Stop(
                slotId,
                new Name(typed, typed.equals(placeBefore) ? placeEn : ""),
                minutes.getValue(),
                walkTyped(),
                memberIds == null ? members : memberIds);
    }

    String name() {
        return place.getValue().isBlank() ? getTranslation("stop.unnamed") : place.getValue();
    }

    boolean isTimed() {
        return Typed.isWithin(minutes, 1, StopLines.LONGEST, false)
                && (!walk.isVisible() || Typed.isWithin(walk, 0, StopLines.LONGEST, false));
    }

    boolean check(boolean aloud) {
        return Typed.all(
                Typed.isFilled(place, aloud),
                Typed.isWithin(minutes, 1, StopLines.LONGEST, aloud),
                !walk.isVisible() || Typed.isWithin(walk, 0, StopLines.LONGEST, aloud));
    }

    /** Nobody is asked how far it is to the first stop, whatever stands in its field. */
    private int walkTyped() {
        return Typed.isWithin(walk, 0, StopLines.LONGEST, false) ? walk.getValue() : 0;
    }

    int total() {
        return (minutes.getValue() == null ? 0 : minutes.getValue()) + walkTyped();
    }

    void showTime(WallTime start) {
        time.removeAll();
        time.add(new TimeText(start, Duration.ofMinutes(minutes.getValue())));
    }

    void showNoTime() {
        time.removeAll();
        time.add(new Span(getTranslation("stop.no-time")));
    }

    void focus() {
        place.focus();
    }

    void renumber() {
        int position = round.position(this) + 1;
        number.setText(String.valueOf(position));
        up.setAriaLabel(getTranslation("stop.up.label", position, name()));
        down.setAriaLabel(getTranslation("stop.down.label", position, name()));
        remove.setAriaLabel(getTranslation("stop.remove.label", position, name()));
        up.setEnabled(position > 1);
        down.setEnabled(position < round.size());
        walk.setVisible(position > 1);
        int same = round.sameBefore(this);
        place.setHelperText(same == 0 ? null : getTranslation("stop.twice", same));
    }

    private void shift(int by) {
        round.move(this, round.position(this) + by);
        Button again = by < 0 ? up : down;
        (again.isEnabled() ? again : by < 0 ? down : up).focus();
    }
}
