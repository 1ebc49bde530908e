package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.KeptText;
import naru.base.ui.Notices;
import naru.support.NoteLine;
import naru.support.Notes;

/**
 * What the city's people tell each other about a request (내부 메모). Nothing here goes to the company, and nothing here looks
 * like what does: it has a colour, a word and a button of its own.
 */
final class NotesCard extends Section {

    private final transient Notes notes;
    private final UUID requestId;
    private final Runnable added;
    private final Div written = new Div();
    private final TextArea text = new TextArea();
    private final Details way;
    private transient List<NoteLine> shown = List.of();

    /** @param typist whose typing is kept in the browser */
    NotesCard(UUID requestId, UUID typist, Notes notes, Runnable added) {
        this.requestId = requestId;
        this.notes = notes;
        this.added = added;
        addClassNames("card", "notes");
        text.setLabel(getTranslation("note.text"));
        text.setHelperText(getTranslation("note.hint", Notes.LONGEST));
        text.setMaxLength(Notes.LONGEST);
        text.setMinRows(2);
        text.setWidthFull();
        Button add = Buttons.secondary(getTranslation("note.add"), this::leave);
        add.addClassName("note-add");
        Div form = new Div(text, add);
        form.addClassName("stack");
        way = new Details(getTranslation("note.open"), form);
        Paragraph whose = new Paragraph(getTranslation("note.whose"));
        whose.addClassName("whose");
        add(new H3(getTranslation("note.title")), whose, written, way);
        KeptText.keep(text, "naru.note." + typist + "." + requestId, () -> way.setOpened(true));
    }

    /** Shows what is stored; what is being typed stays. */
    void show(List<NoteLine> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(item(line)));
        written.removeAll();
        written.add(list);
    }

    private ListItem item(NoteLine line) {
        Paragraph who = new Paragraph(getTranslation("note.line", line.by(), TimeWords.moment(line.at(), getLocale())));
        who.addClassName("small");
        Paragraph said = new Paragraph(line.text());
        said.addClassName("written");
        return new ListItem(who, said);
    }

    private void leave() {
        boolean blank = text.getValue().isBlank();
        text.setErrorMessage(blank ? getTranslation("note.missing") : null);
        text.setInvalid(blank);
        if (blank) {
            text.focus();
            return;
        }
        if (Notices.attempt(() -> notes.add(requestId, text.getValue()))) {
            text.clear();
            added.run();
            Notices.success(getTranslation("note.added"));
        }
    }
}
