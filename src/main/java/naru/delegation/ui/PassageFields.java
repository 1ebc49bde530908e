package naru.delegation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import naru.base.WallTime;
import naru.base.ui.Inputs;
import naru.delegation.Passage;
import org.jspecify.annotations.Nullable;

/** When and where somebody joins or leaves; left empty, they are with the others. */
final class PassageFields extends FormLayout {

    private final DateTimePicker at;
    private final ComboBox<ZoneId> zone;
    private final TextField where;

    /**
     * @param what  what the fields ask, for the first of them
     * @param known what is filled in, or null
     * @param usual the zone that most people mean
     */
    PassageFields(String what, String placeLabel, @Nullable Passage known, ZoneId usual) {
        at = Inputs.moment(what);
        at.setManualValidation(true);
        zone = Inputs.zone(getTranslation("member.zone"));
        zone.setManualValidation(true);
        where = Inputs.text(placeLabel, 120);
        where.setManualValidation(true);
        zone.setValue(known == null ? usual : known.at().zone());
        if (known != null) {
            at.setValue(known.at().local());
            where.setValue(known.where());
        }
        add(at, zone, where);
        setColspan(at, 2);
    }

    /** Marks what is missing of a passage that was begun; returns whether nothing is. */
    boolean check() {
        boolean begun = !at.isEmpty()
                || Inputs.unreadable(at).isPresent()
                || !where.getValue().isBlank();
        at.setInvalid(begun && at.isEmpty());
        zone.setInvalid(begun && zone.isEmpty());
        where.setInvalid(begun && where.getValue().isBlank());
        at.setErrorMessage(Inputs.missing(at));
        zone.setErrorMessage(Inputs.missing());
        where.setErrorMessage(Inputs.missing());
        if (where.isInvalid()) {
            where.focus();
        }
        return !at.isInvalid() && !zone.isInvalid() && !where.isInvalid();
    }

    /** What the fields say, to be asked after {@link #check}; nothing when they are empty. */
    Optional<Passage> read() {
        LocalDateTime moment = at.getValue();
        return moment == null
                ? Optional.empty()
                : Optional.of(new Passage(new WallTime(moment, zone.getValue()), where.getValue()));
    }
}
