package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.KeptText;
import naru.base.ui.Notices;
import naru.base.ui.Tone;
import naru.support.AnswerInquiry;
import naru.support.Inquiries;
import naru.support.OwnInquiry;
import org.jspecify.annotations.Nullable;

/** What the city waits for: the question, and the company's answer to it. What is typed survives what else happens. */
final class OwnInquiryForm extends Div {

    private final transient Inquiries inquiries;
    private final UUID typist;
    private TextArea answer = new TextArea();
    private @Nullable UUID shown;

    /** @param typist whose words are kept in the tab of the browser while they are written */
    OwnInquiryForm(Inquiries inquiries, UUID typist) {
        this.inquiries = inquiries;
        this.typist = typist;
        addClassName("own-inquiry");
    }

    /** Another request is shown: what was written to this one is kept where it was written. */
    void turnTo() {
        answer = new TextArea();
        shown = null;
    }

    /** Shows the question that is open among those, and nothing while none is. */
    void show(List<OwnInquiry> asked) {
        OwnInquiry open = asked.stream().filter(OwnInquiry::open).findFirst().orElse(null);
        UUID id = open == null ? null : open.id();
        if (id == null || !id.equals(shown)) {
            shown = id;
            removeAll();
            setVisible(open != null || !answer.isEmpty());
            if (open != null) {
                add(form(open));
            } else if (!answer.isEmpty()) {
                add(left());
            }
        }
    }

    /** Somebody else answered, or the city asks no longer, while this was being written: nobody's words are thrown away. */
    private Card left() {
        answer.setReadOnly(true);
        Paragraph why = new Paragraph(getTranslation("inquiry.answer.late"));
        why.addClassNames("banner", "warning");
        why.getElement().setAttribute("role", "alert");
        return new Card(why, answer, Buttons.quiet(getTranslation("inquiry.answer.discard"), this::discard));
    }

    private void discard() {
        answer.clear();
        removeAll();
        setVisible(false);
    }

    private Card form(OwnInquiry open) {
        answer = new TextArea(getTranslation("inquiry.answer"));
        answer.setHelperText(getTranslation("inquiry.answer.hint"));
        answer.setMaxLength(AnswerInquiry.LONGEST);
        answer.setMinRows(4);
        answer.setWidthFull();
        KeptText.keep(answer, "naru.inquiry." + typist + "." + open.id(), () -> {});
        Paragraph question = new Paragraph(open.question());
        question.addClassName("written");
        Paragraph when =
                new Paragraph(getTranslation("inquiry.asked.when", TimeWords.moment(open.askedAt(), getLocale())));
        when.addClassName("small");
        Card card = new Card(
                new Badge(getTranslation("inquiry.waits"), Tone.WARNING),
                new H2(getTranslation("inquiry.own.title")),
                question,
                when,
                answer,
                Buttons.primary(getTranslation("inquiry.answer.send"), () -> send(open.id())));
        card.addClassName("inquiries");
        return card;
    }

    private void send(UUID inquiry) {
        boolean blank = answer.getValue().isBlank();
        answer.setErrorMessage(blank ? getTranslation("inquiry.answer.missing") : null);
        answer.setInvalid(blank);
        if (blank) {
            answer.focus();
        } else if (Notices.attempt(() -> inquiries.answer(new AnswerInquiry(inquiry, answer.getValue())))) {
            answer.clear();
            show(List.of());
            Notices.success(getTranslation("inquiry.answer.sent"));
        }
    }
}
