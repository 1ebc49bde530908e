package naru.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import naru.base.TimeWords;
import naru.support.InboxFilter;
import naru.support.RequestSummary;

/** A request in the list of the inbox: a box to choose it, and the rest of the row opens it. */
final class InboxRow extends Div {

    /**
     * One row.
     *
     * @param open   whether it is the one opened beside the list
     * @param chosen whether it is chosen with others
     */
    InboxRow(RequestSummary request, InboxFilter filter, boolean open, boolean chosen, Consumer<Boolean> choose) {
        addClassName("inbox-line");
        Checkbox box = new Checkbox(chosen);
        box.setAriaLabel(getTranslation("inbox.choose.label", request.number()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        Anchor row = new Anchor(InboxQuery.path(request.id(), filter));
        row.addClassName("inbox-row");
        if (open) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.add(top(request), sentence(request), facts(request));
        add(box, row);
    }

    private Div top(RequestSummary request) {
        Span company = new Span(request.company().in(getLocale()));
        company.addClassName("company");
        Div top = new Div(
                company,
                new RequestBadges(request.state(), request.overdue(), request.waitsForCompany(), request.heldBy()));
        top.addClassName("top");
        return top;
    }

    private static Paragraph sentence(RequestSummary request) {
        Paragraph sentence = new Paragraph(request.sentence());
        sentence.addClassName("sentence");
        return sentence;
    }

    private Paragraph facts(RequestSummary request) {
        String category = request.category().in(getLocale());
        Paragraph facts = new Paragraph(
                request.state().awaitsReply()
                        ? getTranslation(
                                "inbox.row",
                                request.number(),
                                category,
                                TimeWords.dayOfYear(request.dueOn(), getLocale()),
                                owner(request))
                        : getTranslation("inbox.row.over", request.number(), category, owner(request)));
        facts.addClassName("small");
        return facts;
    }

    private String owner(RequestSummary request) {
        if (request.assignee() != null) {
            return request.assignee();
        }
        return request.ownerUnit() == null
                ? getTranslation("request.unit.none")
                : request.ownerUnit().in(getLocale());
    }
}
