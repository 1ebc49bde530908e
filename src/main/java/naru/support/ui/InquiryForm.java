package naru.support.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.ReasonDialog;
import naru.base.ui.Tone;
import naru.support.AskCompany;
import naru.support.InquiryDetails;
import naru.support.OwnInquiry;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** What the company is asked while the city works on its request, and what it answered. */
final class InquiryForm extends Div {

    private final transient RequestDesk desk;
    private final Save save;
    private final TextArea question = new TextArea();
    private final Card card = new Card();
    private transient @Nullable RequestDetails loaded;

    InquiryForm(RequestDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        question.setLabel(getTranslation("inquiry.question"));
        question.setHelperText(getTranslation("inquiry.question.hint"));
        question.setMaxLength(AskCompany.LONGEST);
        question.setMinRows(3);
        question.setWidthFull();
        question.setValueChangeMode(ValueChangeMode.LAZY);
        card.addClassName("inquiries");
        add(card);
    }

    /** Shows what is stored, and empties what was typed. */
    void load(RequestDetails details) {
        question.clear();
        merge(details);
    }

    /** Whether something is typed here that is not stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        return stored != null && stored.state().awaitsReply() && !question.isEmpty();
    }

    /** Shows what is stored, but keeps what was typed here. */
    void merge(RequestDetails details) {
        loaded = details;
        boolean mayAsk = details.state().awaitsReply() && details.waitingSince() == null;
        card.removeAll();
        card.setVisible(mayAsk || !details.inquiries().isEmpty());
        card.add(new H3(getTranslation("inquiry.title")));
        details.inquiries().forEach(asked -> card.add(line(asked)));
        if (mayAsk) {
            Div form = new Div(
                    new Paragraph(getTranslation("inquiry.hint")),
                    question,
                    Buttons.secondary(getTranslation("inquiry.ask"), this::confirm));
            form.addClassName("ask");
            Details fold = new Details(getTranslation("inquiry.open"), form);
            fold.setOpened(!question.isEmpty());
            card.add(fold);
        }
    }

    private Div line(InquiryDetails asked) {
        OwnInquiry inquiry = asked.inquiry();
        Div line = new Div(when("inquiry.asked", inquiry.askedAt(), asked.askedBy()), written(inquiry.question()));
        line.addClassName("inquiry");
        if (inquiry.open()) {
            line.add(
                    new Badge(getTranslation("request.waits-for-company"), Tone.WARNING),
                    new Paragraph(getTranslation("inquiry.paused")),
                    Buttons.secondary(getTranslation("inquiry.withdraw"), this::askWhy));
        } else if (inquiry.answer() != null && inquiry.answeredAt() != null) {
            line.add(
                    when("inquiry.answered", inquiry.answeredAt(), String.valueOf(asked.answeredBy())),
                    written(inquiry.answer()));
        } else if (inquiry.withdrawnAt() != null) {
            Paragraph withdrawn = new Paragraph(
                    getTranslation("inquiry.withdrawn.when", TimeWords.moment(inquiry.withdrawnAt(), getLocale())));
            withdrawn.addClassName("small");
            line.add(withdrawn);
        }
        return line;
    }

    private Paragraph when(String key, Instant at, String who) {
        Paragraph when = new Paragraph(getTranslation(key, TimeWords.moment(at, getLocale()), who));
        when.addClassName("small");
        return when;
    }

    private static Paragraph written(String text) {
        Paragraph written = new Paragraph(text);
        written.addClassName("written");
        return written;
    }

    private void confirm() {
        RequestDetails details = loaded;
        if (details == null) {
            return;
        }
        boolean blank = question.getValue().isBlank();
        question.setErrorMessage(blank ? getTranslation("inquiry.question.missing") : null);
        question.setInvalid(blank);
        if (blank) {
            question.focus();
            return;
        }
        Confirm.send(
                getTranslation("inquiry.ask.title"),
                getTranslation("inquiry.ask.text", details.company().name().in(getLocale())),
                getTranslation("inquiry.ask"),
                () -> save.save("inquiry.sent", version -> {
                    desk.inquiries().ask(new AskCompany(details.id(), version, question.getValue()));
                    question.clear();
                }));
    }

    private void askWhy() {
        RequestDetails details = loaded;
        if (details != null) {
            new ReasonDialog(
                            getTranslation("inquiry.withdraw"),
                            getTranslation("inquiry.withdraw.help"),
                            why -> save.save(
                                    "inquiry.stopped",
                                    version -> desk.inquiries().withdraw(details.id(), version, why)))
                    .open();
        }
    }
}
