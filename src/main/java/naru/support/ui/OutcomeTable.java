package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import naru.base.Money;
import naru.base.TimeWords;
import naru.base.TimeZones;
import naru.support.OutcomeLine;
import naru.support.OutcomeSheet;
import org.jspecify.annotations.Nullable;

/** The outcomes in lines, and below them what they add up to, in every currency. */
final class OutcomeTable extends Div {

    private static final List<String> HEADINGS = List.of(
            "outcomes.number",
            "outcomes.company",
            "outcomes.months",
            "outcomes.answered-on",
            "outcomes.consultations",
            "outcomes.contract",
            "outcomes.currency",
            "outcome.kind.CONSULTED",
            "outcome.kind.PURSUED",
            "outcome.kind.CONTRACTED");

    OutcomeTable(OutcomeSheet sheet) {
        addClassName("table-region");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("outcomes.table"));
        getElement().setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassName("outcomes-table");
        NativeTableRow heads = new NativeTableRow();
        for (String heading : HEADINGS) {
            heads.add(head(getTranslation(heading), "col"));
        }
        table.getHead().add(heads);
        NativeTableBody body = table.getBody();
        sheet.lines().forEach(line -> body.add(row(line)));
        if (sheet.totals().isEmpty()) {
            table.getFoot().add(total(sheet, null));
        }
        for (OutcomeLine.Sums sums : sheet.totals()) {
            table.getFoot().add(total(sheet, sums));
        }
        add(table);
    }

    private NativeTableRow row(OutcomeLine line) {
        Anchor open = new Anchor("inbox/" + line.requestId(), line.number());
        NativeTableHeaderCell number = head("", "row");
        number.add(open);
        NativeTableRow row = new NativeTableRow(number);
        row.getElement().setAttribute("title", line.sentence());
        cells(
                row,
                line.company().in(getLocale()),
                line.months(),
                TimeWords.dayOfYear(TimeZones.dayInKorea(line.answeredAt()), getLocale()),
                line.consultations(),
                line.contracted() == null ? null : getTranslation(line.contracted() ? "outcome.yes" : "outcome.no"));
        sums(row, line.sums());
        return row;
    }

    /** Talks and contracts are no amounts: they stand in the first line of the totals only, as in the lines. */
    private NativeTableRow total(OutcomeSheet sheet, OutcomeLine.@Nullable Sums sums) {
        boolean first = sums == null || sums.equals(sheet.totals().getFirst());
        NativeTableRow row = new NativeTableRow(head(getTranslation("outcomes.total"), "row"));
        cells(
                row,
                null,
                null,
                null,
                first ? sheet.consultations() : null,
                first ? getTranslation("outcomes.count", sheet.contracts()) : null);
        sums(row, sums);
        return row;
    }

    private void sums(NativeTableRow row, OutcomeLine.@Nullable Sums sums) {
        if (sums == null) {
            cells(row, null, null, null, null);
        } else {
            cells(row, sums.currency(), digits(sums.consulted()), digits(sums.pursued()), digits(sums.contracted()));
        }
    }

    private String digits(Money money) {
        return money.digits(getLocale());
    }

    private static void cells(NativeTableRow row, @Nullable Object... values) {
        Stream.of(values).forEach(value -> row.add(new NativeTableCell(Objects.toString(value, ""))));
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
