package naru.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.InboxFilter;
import naru.support.RequestDetails;
import naru.support.RequestSummary;

/** Asks which request one has to do with. */
final class LinkDialog extends FormDialog {

    private final ComboBox<RequestSummary> which = new ComboBox<>(getTranslation("related.which"));

    LinkDialog(RelatedDesk desk, RequestDetails details, Runnable linked) {
        setWidth("min(34rem, 100%)");
        setHeaderTitle(getTranslation("related.link"));
        which.setHelperText(getTranslation("inbox.text.hint"));
        which.setItemLabelGenerator(each ->
                getTranslation("related.choice", each.number(), each.company().in(getLocale()), each.sentence()));
        which.setItems(query -> desk
                .queries()
                .inbox(InboxFilter.ALL.withText(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .stream());
        which.setWidthFull();
        add(new Paragraph(getTranslation("related.link.hint", details.number())), which);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("related.link"), () -> link(desk, details, linked)));
    }

    private void link(RelatedDesk desk, RequestDetails details, Runnable linked) {
        RequestSummary chosen = which.getValue();
        which.setInvalid(chosen == null);
        which.setErrorMessage(Inputs.missing());
        if (chosen != null && Notices.attempt(() -> desk.relations().link(details.id(), chosen.id()))) {
            close();
            linked.run();
            Notices.success(getTranslation("related.linked", chosen.number()));
        }
    }
}
