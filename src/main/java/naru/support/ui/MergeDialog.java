package naru.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.support.MergeRequests;
import naru.support.RequestDetails;
import naru.support.RequestSummary;

/** Asks into which other request of its company one goes on, and then whether it is meant: it cannot be undone. */
final class MergeDialog extends FormDialog {

    private final transient RelatedDesk desk;
    private final transient RequestDetails details;
    private final Save save;
    private final ComboBox<RequestSummary> into = new ComboBox<>(getTranslation("related.into"));

    MergeDialog(RelatedDesk desk, RequestDetails details, Save save) {
        this.desk = desk;
        this.details = details;
        this.save = save;
        setWidth("min(34rem, 100%)");
        setHeaderTitle(getTranslation("related.merge"));
        List<RequestSummary> twins = desk.twins(details);
        String company = details.company().name().in(getLocale());
        getFooter().add(Buttons.secondary(getTranslation("confirm.cancel"), this::close));
        if (twins.isEmpty()) {
            add(new Paragraph(getTranslation("related.merge.nothing", company)));
            return;
        }
        into.setItems(twins);
        into.setItemLabelGenerator(each -> getTranslation("related.merge.choice", each.number(), each.sentence()));
        into.setWidthFull();
        add(new Paragraph(getTranslation("related.merge.hint", company)), into);
        getFooter().add(Buttons.primary(getTranslation("related.merge.next"), this::ask));
    }

    private void ask() {
        RequestSummary chosen = into.getValue();
        into.setInvalid(chosen == null);
        into.setErrorMessage(Inputs.missing());
        if (chosen == null) {
            into.focus();
            return;
        }
        close();
        String text = getTranslation(
                "related.merge.text", details.number(), details.sentence(), chosen.number(), chosen.sentence());
        Confirm.ask(
                getTranslation("related.merge.title", details.number(), chosen.number()),
                details.waitingSince() == null ? text : text + " " + getTranslation("related.merge.asked"),
                getTranslation("related.merge.do"),
                () -> save.save(
                        "related.merged",
                        version -> desk.merging().merge(new MergeRequests(details.id(), version, chosen.id()))));
    }
}
