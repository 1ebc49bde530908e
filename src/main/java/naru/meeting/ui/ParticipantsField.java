package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import naru.base.ui.Buttons;
import naru.meeting.Participant;

/** Who comes: a line for each person, as many as the meeting has room for. */
final class ParticipantsField extends FieldSet {

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Button more;
    private final int limit;

    ParticipantsField(int limit) {
        super();
        this.limit = limit;
        setLegendText(getTranslation("register.participants", limit));
        more = Buttons.quiet(getTranslation("register.participants.add"), this::addRow);
        add(lines, more);
        addRow();
    }

    /** Those who were named. */
    List<Participant> getValue() {
        return rows.stream()
                .filter(row -> !row.name.isEmpty())
                .map(row -> new Participant(row.name.getValue(), row.title.getValue()))
                .toList();
    }

    /** Marks the first line when nobody was named; returns whether somebody was. */
    boolean check() {
        boolean named = !getValue().isEmpty();
        rows.getFirst().name.setInvalid(!named);
        return named;
    }

    private void addRow() {
        Row row = new Row();
        rows.add(row);
        lines.add(row);
        more.setVisible(rows.size() < limit);
    }

    private static final class Row extends Div {

        private final TextField name = new TextField(getTranslation("register.participant.name"));
        private final TextField title = new TextField(getTranslation("register.participant.title"));

        Row() {
            addClassName("row");
            name.setMaxLength(80);
            name.setErrorMessage(getTranslation("failure.NoParticipants"));
            title.setMaxLength(80);
            add(name, title);
        }
    }
}
