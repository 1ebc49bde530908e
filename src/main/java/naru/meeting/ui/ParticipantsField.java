package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import naru.base.ui.Buttons;
import naru.meeting.Participant;

/** Who comes: a line for each person, as many as the meeting has room for, and how many places they need. */
final class ParticipantsField extends FieldSet {

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Paragraph need = new Paragraph();
    private final Button more;
    private final int limit;
    private final int personsPerPlace;

    ParticipantsField(int limit, int personsPerPlace) {
        super();
        this.limit = limit;
        this.personsPerPlace = personsPerPlace;
        setLegendText(getTranslation("register.participants", limit));
        more = Buttons.quiet(
                getTranslation("register.participants.add"),
                () -> addRow(new Row("", "")).name.focus());
        need.getElement().setAttribute("role", "status");
        add(lines, more, need);
        addRow(new Row("", ""));
    }

    /** Those who were named. */
    List<Participant> getValue() {
        return rows.stream()
                .filter(row -> !row.name.getValue().isBlank())
                .map(row -> new Participant(row.name.getValue(), row.title.getValue()))
                .toList();
    }

    /** Names these. */
    void setValue(List<Participant> people) {
        rows.clear();
        lines.removeAll();
        people.forEach(person -> addRow(new Row(person.name(), person.title())));
        sayNeed();
    }

    /** Marks the first line when nobody was named; returns whether somebody was. */
    boolean check() {
        boolean named = !getValue().isEmpty();
        rows.getFirst().name.setInvalid(!named);
        return named;
    }

    private Row addRow(Row row) {
        rows.add(row);
        lines.add(row);
        row.name.addValueChangeListener(typed -> sayNeed());
        row.remove.setVisible(rows.size() > 1);
        row.remove.addClickListener(click -> drop(row));
        more.setVisible(rows.size() < limit);
        return row;
    }

    private void drop(Row row) {
        rows.remove(row);
        lines.remove(row);
        more.setVisible(true);
        rows.getLast().name.focus();
        sayNeed();
    }

    /** Only where more than one place is needed: the usual case needs no words. */
    private void sayNeed() {
        int people = getValue().size();
        int places = Math.ceilDiv(people, personsPerPlace);
        need.setText(places > 1 ? getTranslation("register.places", people, places, personsPerPlace) : "");
    }

    private static final class Row extends Div {

        private final TextField name = new TextField(getTranslation("register.participant.name"));
        private final TextField title = new TextField(getTranslation("register.participant.title"));
        private final Button remove = new Button(getTranslation("register.participant.remove"));

        Row(String who, String what) {
            addClassName("row");
            name.setMaxLength(80);
            name.setErrorMessage(getTranslation("failure.NoParticipants"));
            name.setValue(who);
            title.setMaxLength(80);
            title.setValue(what);
            remove.addThemeName("tertiary");
            remove.setAriaLabel(getTranslation("register.participant.remove.label"));
            add(name, title, remove);
        }
    }
}
