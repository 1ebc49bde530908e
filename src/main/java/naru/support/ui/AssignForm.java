package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.support.AssignRequest;
import naru.support.Colleague;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** Who takes care of a request. */
final class AssignForm extends Div {

    private final transient RequestDesk desk;
    private final transient List<UnitSummary> units;
    private final transient List<Colleague> colleagues;
    private final Save save;
    private final Select<UnitSummary> unit = new Select<>();
    private final Select<Colleague> person = new Select<>();
    private final TextField why = new TextField();
    private transient @Nullable RequestDetails loaded;

    AssignForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        units = desk.allUnits();
        colleagues = desk.colleagues();
        unit.setLabel(getTranslation("request.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(each -> each.name().in(getLocale()));
        person.setLabel(getTranslation("request.assignee"));
        person.setItems(colleagues);
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("request.assignee.none"));
        person.setItemLabelGenerator(each -> each == null ? getTranslation("request.assignee.none") : each.name());
        why.setLabel(getTranslation("request.assign.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        Div fields = new Div(unit, person);
        fields.addClassName("fields");
        add(new Card(
                new H3(getTranslation("request.assign")),
                fields,
                why,
                Buttons.secondary(getTranslation("request.assign.save"), this::assign)));
    }

    /** Shows what is stored. */
    void load(RequestDetails details) {
        loaded = details;
        setVisible(details.state().awaitsReply());
        unit.setInvalid(false);
        unit.setValue(unit(details.ownerUnitId()));
        person.setValue(person(details.assigneeId()));
        why.clear();
    }

    /** Whether something else is chosen here than is stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        return stored != null
                && !(why.isEmpty()
                        && Objects.equals(unit.getValue(), unit(stored.ownerUnitId()))
                        && Objects.equals(person.getValue(), person(stored.assigneeId())));
    }

    /** Shows what is stored, where nothing else was chosen here. */
    void merge(RequestDetails now) {
        RequestDetails before = loaded;
        UnitSummary chosenUnit = unit.getValue();
        Colleague chosenPerson = person.getValue();
        String reason = why.getValue();
        load(now);
        why.setValue(reason);
        if (before != null && chosenUnit != null && !chosenUnit.id().equals(before.ownerUnitId())) {
            unit.setValue(chosenUnit);
        }
        if (before != null && chosenPerson != null && !chosenPerson.id().equals(before.assigneeId())) {
            person.setValue(chosenPerson);
        }
    }

    private void assign() {
        UnitSummary chosen = unit.getValue();
        RequestDetails details = loaded;
        if (chosen == null || details == null) {
            unit.setErrorMessage(getTranslation("request.unit.missing"));
            unit.setInvalid(true);
            unit.focus();
            return;
        }
        Colleague colleague = person.getValue();
        UUID to = colleague == null ? null : colleague.id();
        save.save("request.assigned", version -> {
            desk.requests().assign(new AssignRequest(details.id(), version, chosen.id(), to, why.getValue()));
            why.clear();
        });
    }

    private @Nullable UnitSummary unit(@Nullable UUID id) {
        return units.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable Colleague person(@Nullable UUID id) {
        return colleagues.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
