package naru.itinerary.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import naru.base.ui.Inputs;
import naru.itinerary.Needs;
import naru.itinerary.ResourceDetails;
import org.jspecify.annotations.Nullable;

/** What has to be ready for something: vehicles and interpreters, a gift, and what one wears. */
final class NeedsFields extends Div {

    private final MultiSelectComboBox<ResourceDetails> resources =
            new MultiSelectComboBox<>(getTranslation("item.resources"));
    private final TextArea gift = new TextArea(getTranslation("item.gift"));
    private final TextField dress = Inputs.text(getTranslation("item.dress"), 200);

    NeedsFields(List<ResourceDetails> bookable, Needs known) {
        resources.setItems(bookable);
        resources.setItemLabelGenerator(this::label);
        resources.setHelperText(getTranslation(bookable.isEmpty() ? "item.resources.none" : "item.resources.help"));
        resources.setWidthFull();
        resources.setValue(bookable.stream()
                .filter(each -> known.resourceIds().contains(each.id()))
                .collect(Collectors.toSet()));
        gift.setMaxLength(500);
        gift.setWidthFull();
        gift.setValue(text(known.gift()));
        dress.setValue(text(known.dress()));
        addClassName("stack");
        add(resources, gift, dress);
    }

    Needs read() {
        return new Needs(
                resources.getValue().stream().map(ResourceDetails::id).collect(Collectors.toSet()),
                gift.getValue(),
                dress.getValue());
    }

    private String label(ResourceDetails resource) {
        String name = resource.facts().name().in(getLocale());
        Integer seats = resource.facts().seats();
        return seats == null ? name : getTranslation("resource.with-seats", name, seats);
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
