package naru.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.ManyRequests.Refusal;

/** Asks how the chosen requests are to be changed, and changes all of them. */
abstract class ManyDialog<T> extends FormDialog {

    private final transient List<UUID> requests;
    private final transient BiConsumer<String, List<Refusal>> done;
    private final String title;

    /** The one thing that has to be chosen. */
    protected final Select<T> to = new Select<>();

    /**
     * Prepares the question.
     *
     * @param title the translation key of what is done
     * @param done  hears that it was, and with which requests it was not
     */
    ManyDialog(String title, List<UUID> requests, BiConsumer<String, List<Refusal>> done) {
        this.title = getTranslation(title);
        this.requests = requests;
        this.done = done;
        setWidth("min(30rem, 100%)");
        setHeaderTitle(this.title);
        to.setWidthFull();
        add(new Paragraph(getTranslation("inbox.many.hint", requests.size())), to);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("inbox.many.do", requests.size()), this::change));
    }

    /** Changes the requests, and tells with which of them it could not be done. */
    abstract List<Refusal> change(List<UUID> requests, T to);

    /** Offers things to choose from. */
    final <S> void fill(Select<S> select, String label, List<S> items, Function<S, String> name) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        select.setWidthFull();
    }

    private void change() {
        T chosen = to.getValue();
        to.setInvalid(chosen == null);
        to.setErrorMessage(Inputs.missing());
        if (chosen == null) {
            to.focus();
            return;
        }
        Notices.attempt(() -> {
            List<Refusal> refusals = change(requests, chosen);
            close();
            done.accept(title, refusals);
        });
    }
}
