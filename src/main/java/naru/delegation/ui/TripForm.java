package naru.delegation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naru.base.Name;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.delegation.EditTrip;
import naru.delegation.Purpose;
import naru.delegation.TripStop;
import naru.tradeshow.TradeShowSummary;

/** What is asked of a trip that is planned already, its stops apart. */
final class TripForm extends Div {

    private final transient Binder<Answers> binder = new Binder<>(Answers.class);

    TripForm(List<TradeShowSummary> shows, EditTrip known) {
        addClassName("stack");
        Select<TradeShowSummary> show = new Select<>();
        show.setLabel(getTranslation("delegations.show"));
        show.setItems(shows);
        show.setItemLabelGenerator(each -> each.name().in(getLocale()) + " (" + each.code() + ")");
        show.setWidthFull();
        TextArea purposeKo = purpose("delegation.purpose.ko");
        TextArea purposeEn = purpose("delegation.purpose.en");
        Inputs.standIn(purposeKo, purposeEn);
        TextField project = Inputs.text(getTranslation("trip.project"), 200);
        project.setHelperText(getTranslation("trip.project.help"));
        DatePicker startsOn = Inputs.date(getTranslation("delegation.starts-on"));
        DatePicker endsOn = Inputs.date(getTranslation("delegation.ends-on"));
        DatePicker opensOn = Inputs.date(getTranslation("delegation.opens-on"));
        DatePicker closesOn = Inputs.date(getTranslation("delegation.closes-on"));
        add(
                new NameFields(getTranslation("delegation.title")).bind(binder, "title"),
                new FormLayout(purposeKo, purposeEn),
                project,
                show,
                new FormLayout(startsOn, endsOn, opensOn, closesOn));
        Inputs.required(binder, purposeKo, "purposeKo");
        binder.forField(purposeEn).bind("purposeEn");
        binder.forField(project).bind("project");
        Inputs.required(binder, show, "show");
        Inputs.span(binder, startsOn, "startsOn", endsOn, "endsOn");
        Inputs.span(binder, opensOn, "opensOn", closesOn, "closesOn");
        binder.readRecord(answers(shows, known));
    }

    /** What was typed, or nothing when a field is wrong and says so. */
    Optional<Answers> read() {
        return Inputs.read(binder);
    }

    private TextArea purpose(String key) {
        TextArea field = new TextArea(getTranslation(key));
        field.setMaxLength(500);
        field.setWidthFull();
        return field;
    }

    private static Answers answers(List<TradeShowSummary> shows, EditTrip known) {
        return new Answers(
                known.title().ko(),
                known.title().en(),
                known.purpose().ko(),
                known.purpose().en(),
                known.cityProject() == null ? "" : known.cityProject(),
                shows.stream()
                        .filter(each -> each.id().equals(known.tradeShowId()))
                        .findFirst()
                        .orElseThrow(),
                known.startsOn(),
                known.endsOn(),
                known.opensOn(),
                known.closesOn());
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            String titleKo,
            String titleEn,
            String purposeKo,
            String purposeEn,
            String project,
            TradeShowSummary show,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate opensOn,
            LocalDate closesOn) {

        EditTrip facts(List<TripStop> stops) {
            return new EditTrip(
                    show.id(),
                    new Name(titleKo, titleEn),
                    new Purpose(purposeKo, purposeEn),
                    project,
                    startsOn,
                    endsOn,
                    opensOn,
                    closesOn,
                    stops);
        }
    }
}
