package naru.tradeshow.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import naru.base.Name;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShowCodeTaken;
import org.jspecify.annotations.Nullable;

/** What a show is called, where it is and when. */
public final class ShowForm extends Div {

    private final TextField code = Inputs.text(getTranslation("show.code"), 12);
    private final Binder<Answers> binder = new Binder<>(Answers.class);

    /** @param known what is filled in, or null for a new show */
    public ShowForm(@Nullable PlanTradeShow known) {
        addClassName("stack");
        code.setHelperText(getTranslation("show.code.help"));
        ComboBox<ZoneId> zone = Inputs.zone(getTranslation("form.zone"));
        DatePicker startsOn = Inputs.date(getTranslation("show.starts-on"));
        DatePicker endsOn = Inputs.date(getTranslation("show.ends-on"));
        Inputs.required(binder, code, "code");
        add(
                code,
                new NameFields(getTranslation("show.name")).bind(binder, "name"),
                new NameFields(getTranslation("show.place")).bind(binder, "place"),
                zone,
                new FormLayout(startsOn, endsOn));
        Inputs.required(binder, zone, "zone");
        Inputs.span(binder, startsOn, "startsOn", endsOn, "endsOn");
        if (known != null) {
            binder.readRecord(new Answers(
                    known.code(),
                    known.name().ko(),
                    known.name().en(),
                    known.place().ko(),
                    known.place().en(),
                    known.zone(),
                    known.startsOn(),
                    known.endsOn()));
        }
    }

    /** What was typed, or nothing when a field is wrong and says so. */
    public Optional<PlanTradeShow> read() {
        return Inputs.read(binder).map(Answers::facts);
    }

    /** Says at the code that another show has it. */
    public void refuse(TradeShowCodeTaken taken) {
        code.setErrorMessage(Failures.words(taken));
        code.setInvalid(true);
        code.focus();
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            String code,
            String nameKo,
            String nameEn,
            String placeKo,
            String placeEn,
            ZoneId zone,
            LocalDate startsOn,
            LocalDate endsOn) {

        PlanTradeShow facts() {
            return new PlanTradeShow(
                    code, new Name(nameKo, nameEn), new Name(placeKo, placeEn), zone, startsOn, endsOn);
        }
    }
}
