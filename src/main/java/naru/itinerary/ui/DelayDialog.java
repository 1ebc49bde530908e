package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.itinerary.Delay;
import naru.itinerary.DelayPreview;
import naru.itinerary.ItemDetails;
import naru.itinerary.Itinerary;
import naru.itinerary.PlannedOtherwise;
import org.jspecify.annotations.Nullable;

/** Asks by how much the rest of a day is late, shows what that would do, and does it. */
final class DelayDialog extends FormDialog {

    private static final int USUAL = 15;
    private static final int STEP = 5;

    private final transient ItineraryDesk desk;
    private final transient Itinerary itinerary;
    private final transient ItemDetails from;
    private final transient Runnable done;
    private final IntegerField minutes = new IntegerField(getTranslation("delay.minutes"));
    private final Trouble trouble = new Trouble();
    private final Div outlook = new Div();
    private final Button move = Buttons.secondary(getTranslation("delay.move"), () -> go(false));
    private final Button publish = Buttons.primary("", () -> go(true));
    private final Set<UUID> staying = new HashSet<>();
    private transient @Nullable DelayPreview seen;

    DelayDialog(ItineraryDesk desk, Itinerary itinerary, ItemDetails from, Runnable done) {
        this.desk = desk;
        this.itinerary = itinerary;
        this.from = from;
        this.done = done;
        setWidth("min(44rem, 100%)");
        setHeaderTitle(getTranslation("delay.title", from.facts().title().in(getLocale())));
        minutes.setMin(STEP);
        minutes.setMax(Delay.MOST_MINUTES);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(getTranslation("delay.minutes.help", STEP));
        String wrong = getTranslation("delay.minutes.wrong", STEP, Delay.MOST_MINUTES, STEP);
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setRequiredErrorMessage(wrong)
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setStepErrorMessage(wrong));
        minutes.setRequiredIndicatorVisible(true);
        minutes.setValue(USUAL);
        minutes.addValueChangeListener(change -> look());
        outlook.addClassName("stack");
        outlook.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(minutes, trouble, outlook);
        form.addClassName("stack");
        add(form);
        getFooter().add(Buttons.secondary(getTranslation("confirm.cancel"), this::close), move, publish);
        look();
    }

    private void look() {
        outlook.removeAll();
        seen = null;
        Integer late = minutes.getValue();
        if (late != null && late >= STEP && late <= Delay.MOST_MINUTES && late % STEP == 0) {
            trouble.removeAll();
            Notices.attempt(() -> show(desk.delays().preview(delay(late))));
        }
        offer();
    }

    private void show(DelayPreview preview) {
        seen = preview;
        outlook.add(new DelayOutlook(preview, itinerary, this::leave));
    }

    private void leave(UUID item, boolean stays) {
        if (stays) {
            staying.add(item);
        } else {
            staying.remove(item);
        }
        look();
    }

    /** Before the first version nobody goes by the plan yet, so that there is nobody to tell. */
    private void offer() {
        DelayPreview preview = seen;
        boolean some = preview != null && preview.moving() > 0;
        move.setEnabled(some);
        publish.setEnabled(some);
        publish.setVisible(preview != null && preview.latest() > 0);
        if (preview != null) {
            publish.setText(getTranslation("delay.publish", preview.latest() + 1));
        }
    }

    private void go(boolean telling) {
        DelayPreview preview = seen;
        if (preview == null) {
            return;
        }
        try {
            desk.delays().move(delay(minutes.getValue()), preview.seen(), telling);
        } catch (PlannedOtherwise changed) {
            refuse(changed);
            return;
        } catch (RuleViolation refused) {
            trouble.say(refused);
            return;
        }
        close();
        done.run();
        Notices.success(
                telling
                        ? getTranslation("delay.published", preview.moving(), preview.latest() + 1)
                        : getTranslation("delay.moved", preview.moving()));
    }

    /** What somebody else took off meanwhile is not among what could stay. */
    private void refuse(PlannedOtherwise changed) {
        staying.clear();
        look();
        trouble.say(changed);
    }

    private Delay delay(int late) {
        return new Delay(from.id(), late, staying);
    }
}
