package naru.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import naru.base.TimeWords;
import naru.support.InboxFilter;
import naru.support.RequestSummary;

/** A request in the list of the inbox; the whole row opens it. */
final class InboxRow extends Anchor {

    InboxRow(RequestSummary request, InboxFilter filter, boolean open) {
        setHref(InboxQuery.path(request.id(), filter));
        addClassName("inbox-row");
        if (open) {
            getElement().setAttribute("aria-current", "true");
        }
        Span company = new Span(request.company().in(getLocale()));
        company.addClassName("company");
        Div top = new Div(
                company,
                new RequestBadges(request.state(), request.overdue(), request.waitsForCompany(), request.heldBy()));
        top.addClassName("top");
        Paragraph sentence = new Paragraph(request.sentence());
        sentence.addClassName("sentence");
        Paragraph facts = new Paragraph(getTranslation(
                "inbox.row",
                request.number(),
                request.category().in(getLocale()),
                TimeWords.day(request.dueOn(), getLocale()),
                request.assignee() != null
                        ? request.assignee()
                        : request.ownerUnit() != null
                                ? request.ownerUnit().in(getLocale())
                                : getTranslation("request.unit.none")));
        facts.addClassName("small");
        add(top, sentence, facts);
    }
}
