package naru.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import naru.account.UnitSummary;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.MeasureState;
import naru.support.MeasureSummary;
import naru.support.Measures;

/** The measures that answer a request, and the way to tie it to another. */
final class MeasureCard extends Section {

    MeasureCard(UUID requestId, boolean awaitsReply, Measures measures, List<UnitSummary> units, Runnable changed) {
        addClassName("card");
        add(new H3(getTranslation("measures.title")));
        List<MeasureSummary> tied = measures.answering(requestId);
        if (tied.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("measure.none"));
            none.addClassName("small");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            tied.forEach(measure -> list.add(new ListItem(
                    new Anchor("measures/" + measure.id(), measure.title()),
                    new Badge(getTranslation(measure.state().labelKey()), MeasureView.tone(measure.state())))));
            add(list);
        }
        if (awaitsReply) {
            Div actions = new Div(
                    Buttons.secondary(
                            getTranslation("measure.tie"),
                            () -> choose(List.of(requestId), measures, changed).open()),
                    Buttons.quiet(
                            getTranslation("measures.start"),
                            () -> new MeasureDialog(units, null, words -> {
                                        measures.start(words, List.of(requestId));
                                        changed.run();
                                    })
                                    .open()));
            actions.addClassName("actions");
            add(actions);
        }
    }

    /** Asks which of the open measures requests are tied to. */
    static Dialog choose(List<UUID> requests, Measures measures, Runnable changed) {
        Dialog dialog = new Dialog();
        dialog.setWidth("min(30rem, 100%)");
        dialog.setHeaderTitle(dialog.getTranslation("measure.tie"));
        ComboBox<MeasureSummary> which = new ComboBox<>(dialog.getTranslation("measures.title"));
        which.setItems(measures.all().stream()
                .filter(measure -> measure.state() == MeasureState.OPEN)
                .toList());
        which.setItemLabelGenerator(measure ->
                dialog.getTranslation("measure.choice", measure.title(), measure.companies(), measure.requests()));
        which.setWidthFull();
        dialog.add(which);
        dialog.getFooter()
                .add(
                        Buttons.secondary(dialog.getTranslation("confirm.cancel"), dialog::close),
                        Buttons.primary(dialog.getTranslation("measure.tie"), () -> {
                            MeasureSummary chosen = which.getValue();
                            which.setInvalid(chosen == null);
                            which.setErrorMessage(Inputs.missing());
                            if (chosen != null && Notices.attempt(() -> measures.tie(chosen.id(), requests))) {
                                dialog.close();
                                changed.run();
                                Notices.success(dialog.getTranslation("measure.tied", chosen.title()));
                            }
                        }));
        return dialog;
    }
}
