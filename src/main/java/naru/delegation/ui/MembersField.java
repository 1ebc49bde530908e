package naru.delegation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.delegation.EditMember;

/** Who travels: a line for each person, and always at least one. */
final class MembersField extends FieldSet {

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();

    MembersField() {
        super();
        setLegendText(getTranslation("member.legend"));
        lines.addClassName("stack");
        add(lines, Buttons.quiet(getTranslation("member.add"), this::addRow));
        addRow();
    }

    /** Those who are named; to be asked after {@link #check}. */
    List<EditMember> getValue() {
        return rows.stream().map(Row::member).toList();
    }

    /** Marks what is missing; returns whether nothing is. */
    boolean check() {
        List<TextField> wrong = rows.stream()
                .flatMap(Row::needed)
                .filter(MembersField::isMissing)
                .toList();
        wrong.stream().findFirst().ifPresent(TextField::focus);
        return wrong.isEmpty();
    }

    private void addRow() {
        Row row = new Row();
        rows.add(row);
        lines.add(row);
        offerRemoval();
    }

    private void drop(Row row) {
        rows.remove(row);
        lines.remove(row);
        offerRemoval();
    }

    private void offerRemoval() {
        rows.forEach(row -> row.remove.setVisible(rows.size() > 1));
    }

    private static boolean isMissing(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        return field.isInvalid();
    }

    private final class Row extends Div {

        private final TextField nameKo = needed("member.name.ko");
        private final TextField nameEn = Inputs.text(getTranslation("member.name.en"), 120);
        private final TextField titleKo = needed("member.title.ko");
        private final TextField titleEn = Inputs.text(getTranslation("member.title.en"), 120);
        private final Button remove = Buttons.quiet(getTranslation("member.remove"), () -> drop(this));

        Row() {
            addClassName("member");
            add(new FormLayout(nameKo, titleKo, nameEn, titleEn), remove);
        }

        private Stream<TextField> needed() {
            return Stream.of(nameKo, titleKo);
        }

        private EditMember member() {
            return EditMember.official(
                    new Name(nameKo.getValue(), nameEn.getValue()), new Name(titleKo.getValue(), titleEn.getValue()));
        }

        private TextField needed(String key) {
            TextField field = Inputs.text(getTranslation(key), 120);
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setErrorMessage(Inputs.missing());
            return field;
        }
    }
}
