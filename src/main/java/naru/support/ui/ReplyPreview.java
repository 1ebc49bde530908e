package naru.support.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import naru.attachment.AttachmentSummary;
import naru.base.ui.Card;
import naru.support.ReplyText;
import org.jspecify.annotations.Nullable;

/** What the company will see, in each language there is. */
final class ReplyPreview extends Details {

    private final Div shown = new Div();

    ReplyPreview() {
        setSummaryText(getTranslation("reply.preview"));
        shown.addClassName("reply-preview");
        add(shown);
        addClassName("reply-previewed");
    }

    /** @param text null while nothing is written */
    void show(@Nullable ReplyText text, List<AttachmentSummary> files) {
        shown.removeAll();
        if (text == null) {
            shown.add(new Paragraph(getTranslation("reply.preview.empty")));
            return;
        }
        Paragraph hint = new Paragraph(getTranslation("reply.preview.hint"));
        hint.addClassName("small");
        shown.add(hint, letter(text, files, Locale.KOREAN));
        if (text.english() != null) {
            shown.add(letter(text, files, Locale.ENGLISH));
        }
    }

    private Div letter(ReplyText text, List<AttachmentSummary> files, Locale language) {
        Card card = new Card(
                new H3(getTranslation(language, "requests.reply")), new ReplyLetter(text, files, null, language));
        card.addClassName("reply");
        Div box = new Div(new H4(getTranslation("reply.in." + language.getLanguage())), card);
        box.addClassName("as-company");
        return box;
    }
}
