package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import naru.attachment.AttachmentSummary;
import naru.attachment.ui.AttachmentList;
import naru.base.TimeWords;
import naru.support.ReplyText;
import org.jspecify.annotations.Nullable;

/** A reply as its company reads it: the words, the files that go with them, and when it was sent. */
final class ReplyLetter extends Div {

    /**
     * A reply in the language of its reader.
     *
     * @param sentAt null before it is sent
     */
    ReplyLetter(ReplyText text, List<AttachmentSummary> files, @Nullable Instant sentAt, Locale language) {
        addClassName("reply-letter");
        Paragraph words = new Paragraph(text.in(language));
        words.addClassName("written");
        boolean inEnglish = language.getLanguage().equals("en") && text.english() != null;
        words.getElement().setAttribute("lang", inEnglish ? "en" : "ko");
        add(words);
        if (!files.isEmpty()) {
            add(new AttachmentList(files));
        }
        if (sentAt != null) {
            Paragraph when = new Paragraph(getTranslation("requests.replied", TimeWords.moment(sentAt, getLocale())));
            when.addClassName("small");
            add(when);
        }
    }
}
