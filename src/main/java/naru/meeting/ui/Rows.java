package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.base.ui.Buttons;

/** Rows of a form, with a button for one more; each row may have a button that takes it away. */
final class Rows<R extends Component> extends Div implements FormText.Growing {

    private static final int MOST = 100;

    private final transient List<R> rows = new ArrayList<>();
    private final transient Function<Rows<R>, R> fresh;
    private final transient Runnable onChange;
    private final Div lines = new Div();

    /** @param fresh makes a row that is empty, or like the last one */
    Rows(String addLabel, Function<Rows<R>, R> fresh, Runnable onChange) {
        this.fresh = fresh;
        this.onChange = onChange;
        addClassName("rows");
        lines.addClassName("rows");
        Button add = Buttons.quiet(addLabel, () -> {
            addRow();
            onChange.run();
        });
        add(lines, add);
    }

    List<R> rows() {
        return rows;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void growTo(int size) {
        while (rows.size() < Math.min(size, MOST)) {
            addRow();
        }
    }

    R addRow() {
        R row = fresh.apply(this);
        rows.add(row);
        lines.add(row);
        return row;
    }

    void drop(R row) {
        rows.remove(row);
        lines.remove(row);
        onChange.run();
    }

    /** A button that takes a row away, with a whole sentence for its name. */
    Button removal(R row, String label) {
        Button remove = Buttons.quiet(getTranslation("row.remove"), () -> drop(row));
        remove.setAriaLabel(label);
        return remove;
    }

    /** Whether all rows are right; each is asked. */
    boolean check(Function<R, Boolean> isRight) {
        boolean right = true;
        for (R row : rows) {
            right &= isRight.apply(row);
        }
        return right;
    }

    void forEachRow(Consumer<R> does) {
        rows.forEach(does);
    }
}
