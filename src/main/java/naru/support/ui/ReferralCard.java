package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.Inputs;
import naru.base.ui.Tone;
import naru.support.ReferralDetails;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** Which other body has a request, what it was sent and answered; or the way to hand it over. */
@StyleSheet("context://styles/followup.css")
final class ReferralCard extends Div {

    private final transient ReferralDesk desk;
    private final Save save;
    private final ReferralForm form;
    private final Details way;
    private final DatePicker nextCheck;
    private final Div current = new Div();
    private final Div past = new Div();
    private transient @Nullable RequestDetails loaded;

    ReferralCard(ReferralDesk desk, Save save) {
        this.desk = desk;
        this.save = save;
        form = new ReferralForm(desk, this::handOver);
        way = new Details(getTranslation("referral.open"), form);
        nextCheck = Inputs.date(getTranslation("referral.next-check"));
        nextCheck.setWidth("12rem");
        add(new Card(new H3(getTranslation("referral.title")), current, way, past));
    }

    /** Shows what is stored, and empties what was typed. */
    void load(RequestDetails details) {
        form.reset(details);
        way.setOpened(false);
        arrange(details);
    }

    /** Shows what is stored, but keeps what was typed. */
    void merge(RequestDetails now) {
        if (now.referral() != null) {
            form.reset(now);
            way.setOpened(false);
        } else {
            form.suggest(now);
        }
        arrange(now);
    }

    /** Whether something is typed or chosen here that is not stored. */
    boolean isTouched() {
        RequestDetails stored = loaded;
        ReferralDetails live = stored == null ? null : stored.referral();
        return live == null
                ? way.isVisible() && form.isTouched()
                : !live.nextCheckOn().equals(nextCheck.getValue());
    }

    private void arrange(RequestDetails details) {
        loaded = details;
        ReferralDetails live = details.referral();
        current.removeAll();
        if (live != null) {
            nextCheck.setValue(live.nextCheckOn());
            nextCheck.setMin(desk.today());
            current.add(one(live), actions(details, live));
        }
        boolean mayHandOver = live == null && details.state().awaitsReply();
        way.setVisible(mayHandOver);
        past.removeAll();
        List<ReferralDetails> over = details.referrals().stream()
                .filter(referral -> !referral.live())
                .toList()
                .reversed();
        over.forEach(referral -> past.add(one(referral)));
        setVisible(mayHandOver || !details.referrals().isEmpty());
    }

    private Component actions(RequestDetails details, ReferralDetails live) {
        Div actions = new Div(
                nextCheck,
                Buttons.secondary(getTranslation("referral.change-check"), () -> change(details)),
                Buttons.quiet(getTranslation("referral.take-back"), () -> askToTakeBack(details, live)));
        actions.addClassNames("actions", "referral-actions");
        return actions;
    }

    private void handOver(ReferralForm.Typed typed) {
        RequestDetails details = loaded;
        if (details != null) {
            save.save("referral.handed-over", version -> desk.referrals().handOver(typed.over(details.id(), version)));
        }
    }

    private void change(RequestDetails details) {
        LocalDate day = nextCheck.getValue();
        if (day == null) {
            nextCheck.setInvalid(true);
            return;
        }
        save.save("referral.check-changed", version -> desk.referrals().setNextCheck(details.id(), version, day));
    }

    private void askToTakeBack(RequestDetails details, ReferralDetails live) {
        Confirm.ask(
                getTranslation("referral.take-back.title"),
                getTranslation("referral.take-back.text", live.body().in(getLocale())),
                getTranslation("referral.take-back"),
                () -> save.save(
                        "referral.taken-back", version -> desk.referrals().takeBack(details.id(), version)));
    }

    private Component one(ReferralDetails referral) {
        Div top = new Div(new H4(referral.body().in(getLocale())), badge(referral));
        top.addClassName("top");
        Paragraph sent = new Paragraph(referral.sent());
        sent.addClassName("written");
        Div one = new Div(top, facts(referral), sent);
        one.addClassName("referral");
        Instant answeredAt = referral.answeredAt();
        if (answeredAt != null) {
            String answer = referral.answer();
            Paragraph said = new Paragraph(answer == null ? getTranslation("referral.answer.none") : answer);
            said.addClassNames("written", "answer");
            one.add(
                    new H4(getTranslation("referral.answer")),
                    said,
                    small(getTranslation("referral.answered-at", moment(answeredAt))));
        }
        Instant closedAt = referral.closedAt();
        if (closedAt != null && answeredAt == null) {
            String who = referral.closedBy();
            one.add(small(
                    who == null
                            ? getTranslation("referral.closed-at", moment(closedAt))
                            : getTranslation("referral.closed-by", moment(closedAt), who)));
        }
        return one;
    }

    private Facts facts(ReferralDetails referral) {
        return new Facts()
                .add(
                        getTranslation("referral.contact"),
                        getTranslation(
                                "referral.contact.value",
                                referral.person(),
                                referral.email().value()))
                .add(
                        getTranslation("referral.sent-by.label"),
                        getTranslation("referral.sent-by", moment(referral.sentAt()), referral.sentBy()));
    }

    private Badge badge(ReferralDetails referral) {
        if (referral.live()) {
            return referral.checkDue()
                    ? new Badge(getTranslation("referral.check-due"), Tone.WARNING)
                    : new Badge(getTranslation("referral.waiting"), Tone.INFO);
        }
        return referral.answeredAt() == null
                ? new Badge(getTranslation("referral.was-closed"), Tone.NEUTRAL)
                : new Badge(getTranslation("referral.was-answered"), Tone.SUCCESS);
    }

    private String moment(Instant at) {
        return TimeWords.moment(at, getLocale());
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
