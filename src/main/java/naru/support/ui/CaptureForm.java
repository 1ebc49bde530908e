package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.base.ui.Scripts;
import naru.meeting.Outcome;
import naru.support.CategorySummary;

/**
 * Outcome and needs. The form works in the browser alone, by js/draft.js, so that it does without a connection: what is
 * typed is kept on the device, and sent to {@link CaptureEndpoint}. Nothing here changes it once it is shown.
 */
@Tag("naru-capture")
final class CaptureForm extends HtmlContainer {

    private static final List<String> SPOKEN = List.of(
            "kept",
            "restored",
            "unkept",
            "offline",
            "online",
            "expired",
            "failed",
            "saving",
            "outcome-missing",
            "category-missing",
            "sentence-missing",
            "need-missing");

    /** What js/need-files.js says. */
    private static final List<String> OF_FILES = List.of(
            "voice",
            "voice-stop",
            "voice-refused",
            "voice-missing",
            "voice-failed",
            "photo-too-large",
            "file-unkept",
            "file-remove");

    CaptureForm(
            UUID registration, UUID account, List<CategorySummary> categories, AttachmentLimits limits, String back) {
        addClassName("capture");
        String context = VaadinRequest.getCurrent().getContextPath();
        getElement().setAttribute("data-send-to", context + "/capture/" + registration);
        getElement().setAttribute("data-draft", "naru.record." + account + "." + registration);
        getElement().setAttribute("data-account", account.toString());
        getElement().setAttribute("data-largest", String.valueOf(limits.largest()));
        getElement().setAttribute("data-most", String.valueOf(limits.most()));
        OF_FILES.forEach(what -> getElement().setAttribute("data-say-" + what, getTranslation("capture." + what)));
        getElement().setAttribute("data-say-photo-name", getTranslation("capture.photo-name", "#"));
        getElement().setAttribute("data-say-voice-name", getTranslation("capture.voice-name", "#", "@"));
        SPOKEN.forEach(what -> getElement().setAttribute("data-say-" + what, getTranslation("record." + what)));
        add(outcome(), new Div(), need(categories), choices(), bar(), done(account, back));
        getElement().getChild(1).setAttribute("class", "needs");
        Scripts.loadWith(this, "draft.js");
    }

    private Section outcome() {
        Div buttons = new Div();
        buttons.addClassName("outcomes");
        for (Outcome outcome : Outcome.values()) {
            NativeButton button = toggle(getTranslation("record.outcome." + outcome), "data-outcome", outcome.name());
            buttons.add(button);
        }
        return new Section(new H2(getTranslation("record.outcome")), buttons);
    }

    /** What is copied for each need; never shown itself. */
    private Section need(List<CategorySummary> categories) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("record.category"));
        categories.forEach(category -> chips.add(toggle(
                category.name().in(getLocale()), "data-category", category.id().toString())));
        Section need = new Section(new H2(getTranslation("record.need")), chips, new Sentence());
        need.add(files());
        need.add(action("remove", getTranslation("record.remove")));
        need.addClassNames("need", "pattern");
        need.getElement().setAttribute("hidden", true);
        return need;
    }

    /** A photo and a voice memo, and what was taken already. */
    private Div files() {
        Photo photo = new Photo();
        NativeButton take = new NativeButton(getTranslation("capture.photo"));
        take.getElement().setAttribute("type", "button");
        take.getElement().setAttribute("data-file", "photo");
        Span words = new Span(getTranslation("capture.voice"));
        words.addClassName("words");
        Span clock = new Span();
        clock.addClassName("clock");
        NativeButton talk = new NativeButton();
        talk.add(words, clock);
        talk.getElement().setAttribute("type", "button");
        talk.getElement().setAttribute("data-file", "voice");
        Div buttons = new Div(take, talk, photo);
        buttons.addClassName("take");
        Paragraph trouble = new Paragraph();
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        list.getElement().setAttribute("aria-label", getTranslation("capture.files"));
        return new Div(buttons, trouble, list);
    }

    private Div choices() {
        Div choices = new Div(
                action("add", getTranslation("record.add")),
                toggle(getTranslation("record.none"), "data-does", "none"));
        choices.addClassName("choices");
        return choices;
    }

    private Div bar() {
        Paragraph kept = new Paragraph();
        kept.addClassNames("kept", "small");
        kept.getElement().setAttribute("role", "status");
        Paragraph says = new Paragraph();
        says.addClassName("says");
        says.getElement().setAttribute("role", "alert");
        NativeButton save = action("save", getTranslation("record.save"));
        save.addClassNames("submit", "primary");
        Anchor again = new Anchor("", getTranslation("record.sign-in"));
        again.addClassName("again");
        again.getElement().setAttribute("hidden", true);
        Div bar = new Div(says, again, save, kept);
        bar.addClassName("bar");
        return bar;
    }

    private Section done(UUID account, String back) {
        Anchor next = new Anchor(back, getTranslation("record.next"));
        next.addClassName("button");
        Section done = new Section(
                new H2(getTranslation("record.done")),
                new UnorderedList(),
                new Paragraph(getTranslation("record.told")),
                new UnsentFiles(account),
                next);
        done.addClassName("done");
        done.getElement().setAttribute("hidden", true);
        done.getElement().setAttribute("tabindex", "-1");
        return done;
    }

    private static NativeButton toggle(String text, String attribute, String value) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", "false");
        button.getElement().setAttribute(attribute, value);
        return button;
    }

    private static NativeButton action(String does, String text) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-does", does);
        return button;
    }

    /** Opens the camera of a phone, and elsewhere asks for a picture. */
    @Tag("input")
    private static final class Photo extends Component {

        Photo() {
            getElement().setAttribute("type", "file");
            getElement().setAttribute("accept", "image/*");
            getElement().setAttribute("capture", "environment");
            getElement().setAttribute("hidden", true);
        }
    }

    /** The one sentence a need is said in. */
    @Tag("textarea")
    private static final class Sentence extends Component {

        Sentence() {
            getElement().setAttribute("rows", "3");
            getElement().setAttribute("maxlength", String.valueOf(naru.support.NewNeed.LONGEST));
            getElement().setAttribute("aria-label", getTranslation("record.sentence"));
            getElement().setAttribute("placeholder", getTranslation("record.sentence.example"));
        }
    }
}
