package naru.company.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.company.EnterExhibit;
import naru.company.ExhibitSummary;
import naru.tradeshow.TradeShowSummary;
import org.jspecify.annotations.Nullable;

/** Asks at which show a company exhibits, where, and what. */
final class ExhibitDialog extends FormDialog {

    private final transient Consumer<EnterExhibit> save;
    private final transient Binder<Fields> binder = new Binder<>(Fields.class);

    /** @param save stores it; when a rule stands in its way, the dialog stays with what was typed */
    ExhibitDialog(List<TradeShowSummary> shows, @Nullable ExhibitSummary known, Consumer<EnterExhibit> save) {
        this.save = save;
        setWidth("min(32rem, 100%)");
        setHeaderTitle(getTranslation("exhibits.add"));
        Select<TradeShowSummary> show = new Select<>();
        show.setLabel(getTranslation("exhibit.show"));
        show.setItems(shows);
        show.setItemLabelGenerator(each -> each.name().in(getLocale()));
        show.setWidthFull();
        show.setReadOnly(known != null);
        Inputs.required(binder, show, "show");
        TextField pavilion = Inputs.text(getTranslation("exhibit.pavilion"), 120);
        Inputs.required(binder, pavilion, "pavilion");
        TextField booth = Inputs.text(getTranslation("exhibit.booth"), 40);
        Inputs.required(binder, booth, "booth");
        TextArea products = new TextArea(getTranslation("exhibit.products"));
        products.setMaxLength(500);
        products.setWidthFull();
        Inputs.required(binder, products, "products");
        add(new Div(show, pavilion, booth, products));
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("exhibits.save"), this::save));
        binder.readRecord(
                known == null
                        ? new Fields(null, "", "", "")
                        : new Fields(
                                shows.stream()
                                        .filter(each -> each.id().equals(known.tradeShowId()))
                                        .findFirst()
                                        .orElse(null),
                                known.pavilion(),
                                known.booth(),
                                known.products()));
    }

    private void save() {
        Inputs.read(binder).ifPresent(fields -> {
            if (Notices.attempt(() -> save.accept(fields.command()))) {
                close();
                Notices.success(getTranslation("exhibits.saved"));
            }
        });
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(@Nullable TradeShowSummary show, String pavilion, String booth, String products) {

        EnterExhibit command() {
            return new EnterExhibit(
                    Objects.requireNonNull(show, "the form asks for it").id(), pavilion, booth, products);
        }
    }
}
