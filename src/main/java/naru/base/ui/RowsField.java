package naru.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows that come and go, each a group of fields that says the how manieth it is. */
@StyleSheet("context://styles/rows.css")
public abstract class RowsField<R extends RowsField.Row> extends FieldSet {

    private final List<R> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Button more;
    private final String key;

    /**
     * @param legend the key of what the rows are called together
     * @param key    what the keys of the other words begin with
     */
    @SuppressWarnings("this-escape") // components are put together in their constructors
    protected RowsField(String legend, String key) {
        super();
        this.key = key;
        addClassName("rows");
        setLegendText(getTranslation(legend));
        lines.addClassName("lines");
        more = Buttons.secondary(getTranslation(key + ".add"), () -> {
            R row = fresh();
            append(row);
            row.begin();
        });
        add(lines, more);
    }

    /** A row that somebody wants to fill in. */
    protected abstract R fresh();

    /** Marks what is wrong; returns whether nothing is. If something is, the first of it has the focus. */
    public final boolean check() {
        List<Focusable<?>> wrong = new ArrayList<>();
        check(rows(), wrong);
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        return wrong.isEmpty();
    }

    /** Marks what is wrong in these rows, and collects it as one reads. */
    protected abstract void check(List<R> rows, List<Focusable<?>> wrong);

    /** All rows, in the order in which they are shown. */
    protected final List<R> rows() {
        return List.copyOf(rows);
    }

    /** Puts a row last. */
    protected final void append(R row) {
        row.offerRemoval(Buttons.quiet(getTranslation(key + ".remove"), () -> {
            rows.remove(row);
            lines.remove(row);
            number();
            more.focus();
        }));
        rows.add(row);
        lines.add(row);
        number();
    }

    /** Puts the rows into another order. */
    protected final void sort(Comparator<R> order) {
        rows.sort(order);
        lines.removeAll();
        rows.forEach(lines::add);
        number();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).call(getTranslation(key + ".row", i + 1), getTranslation(key + ".remove.label", i + 1));
        }
    }

    /** Says below a field what is wrong with it, if anything is, and collects it then. */
    public static <F extends HasValidationProperties & Focusable<?>> void mark(
            F field, boolean right, String message, List<Focusable<?>> wrong) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : message);
        if (!right) {
            wrong.add(field);
        }
    }

    /** A row, with a button that takes it away. */
    public abstract static class Row extends Div {

        private Button remove = new Button();

        @SuppressWarnings("this-escape") // components are put together in their constructors
        protected Row() {
            addClassName("row");
            getElement().setAttribute("role", "group");
        }

        /** Puts the focus where one begins to type. */
        protected abstract void begin();

        final void offerRemoval(Button button) {
            remove = button;
            add(button);
        }

        final void call(String name, String removal) {
            getElement().setAttribute("aria-label", name);
            remove.setAriaLabel(removal);
        }
    }
}
