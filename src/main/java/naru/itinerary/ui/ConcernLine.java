package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.ReasonDialog;
import naru.itinerary.Concern;
import naru.itinerary.check.Objection;

/** What will not work, of one kind and about the same entries, with what can be done about it. */
final class ConcernLine extends ListItem {

    private final transient Deeds deeds;
    private transient List<Concern> shown = List.of();

    ConcernLine(Deeds deeds) {
        this.deeds = deeds;
    }

    void show(List<Concern> alike) {
        if (alike.equals(shown)) {
            return;
        }
        shown = alike;
        removeAll();
        String sentence =
                ConcernWords.say(this, alike.stream().map(Concern::objection).toList(), getLocale());
        add(new Paragraph(sentence));
        Concern.Aside aside = alike.getFirst().aside();
        if (aside == null) {
            standing(sentence);
        } else {
            aside(aside);
        }
    }

    private void standing(String sentence) {
        if (!deeds.may()) {
            return;
        }
        Button aside = Buttons.quiet(
                getTranslation("concerns.dismiss"),
                () -> new ReasonDialog(
                                getTranslation("concerns.dismiss"),
                                getTranslation("concerns.dismiss.help"),
                                why -> deeds.dismiss().accept(shown, why))
                        .open());
        aside.setAriaLabel(getTranslation("concerns.dismiss.label", sentence));
        add(aside);
        way(shown.getFirst().objection()).ifPresent(this::add);
    }

    /** Where a way is too long, the way to say how long it really takes. */
    private Optional<Component> way(Objection objection) {
        if (!(objection instanceof Objection.TransferTooShort tight)) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                "venues/ways/" + tight.from().venue() + "?to=" + tight.to().venue(), getTranslation("concerns.way"));
        link.addClassName("button");
        return Optional.of(link);
    }

    private void aside(Concern.Aside aside) {
        Paragraph why = new Paragraph(getTranslation(
                "concerns.aside.why", aside.why(), aside.who(), TimeWords.moment(aside.at(), getLocale())));
        why.addClassName("small");
        add(why);
        if (deeds.may()) {
            add(new Div(Buttons.quiet(
                    getTranslation("concerns.restore"), () -> deeds.restore().accept(shown))));
        }
    }

    /**
     * What can be done about it.
     *
     * @param may     whether whoever looks may do it
     * @param dismiss puts it aside for a reason
     * @param restore takes it up again
     */
    record Deeds(boolean may, BiConsumer<List<Concern>, String> dismiss, Consumer<List<Concern>> restore) {}
}
