package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.LongConsumer;
import naru.attachment.ui.AttachmentList;
import naru.base.ChangedMeanwhile;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Facts;
import naru.base.ui.Notices;
import naru.support.Decision;
import naru.support.ReferralDetails;
import naru.support.RequestDetails;
import naru.support.RequestLink;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A request opened to work on. The version on screen goes along with whatever is saved; when somebody else was first, what
 * they changed is shown above the forms, and what was typed stays in them.
 */
final class RequestPanel extends Section {

    private final transient RequestDesk desk;
    private final Runnable saved;
    private final Div about = new Div();
    private final Div help = new Div();
    private final Div conflict = new Div();
    private final NotesCard notes;
    private final AssignForm assign;
    private final CategoryForm category;
    private final RelatedCard related;
    private final AnswerForm answer;
    private final InquiryForm inquiry;
    private final ReferralCard referral;
    private final OutcomeCard outcomes = new OutcomeCard();
    private final Div history = new Div();
    private transient RequestDetails shown;

    RequestPanel(RequestDetails details, RequestDesk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        shown = details;
        addClassName("request-panel");
        notes = desk.notes(details.id(), this::othersMayHaveSaved);
        assign = new AssignForm(desk, this::save);
        category = new CategoryForm(desk, this::save);
        related = new RelatedCard(desk.related(), this::save, this::linked);
        answer = new AnswerForm(desk, this::save);
        answer.getElement().setAttribute("tabindex", "-1");
        inquiry = new InquiryForm(desk, this::save);
        referral = new ReferralCard(desk.referral(), this::save);
        add(
                desk.presence(details.id()),
                new Card(about),
                conflict,
                help,
                answer,
                inquiry,
                referral,
                notes,
                assign,
                category,
                related,
                outcomes,
                new Card(new H3(getTranslation("request.history")), history));
        load(details);
    }

    /**
     * Somebody saved this request. Shows what is stored now, unless something is typed here: then the version that was
     * seen stays, so that saving tells what they changed instead of passing over it.
     */
    void othersMayHaveSaved() {
        RequestDetails now = desk.details(shown.id());
        notes.show(now.notes());
        if (!now.equals(shown)
                && !assign.isTouched()
                && !category.isTouched()
                && !answer.isTouched()
                && !inquiry.isTouched()
                && !referral.isTouched()) {
            conflict.removeAll();
            load(now);
        }
    }

    private void save(@Nullable String done, LongConsumer action) {
        boolean[] settled = {false};
        boolean went = Notices.attempt(() -> {
            try {
                action.accept(shown.version());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException changed) {
                tellConflict(desk.details(shown.id()));
                settled[0] = true;
            }
        });
        if (went && !settled[0]) {
            RequestDetails now = desk.details(shown.id());
            conflict.removeAll();
            merge(now);
            goOn();
            saved.run();
            if (done != null) {
                Notices.success(getTranslation(done));
            }
        }
    }

    /** What one pressed last may be gone: then the next step has the focus, instead of nothing. */
    private void goOn() {
        answer.getElement().executeJs("if (document.activeElement === document.body) this.focus()");
    }

    /** Links are no part of what the forms save: whatever is typed stays. */
    private void linked() {
        merge(desk.details(shown.id()));
    }

    private void load(RequestDetails details) {
        show(details);
        assign.load(details);
        category.load(details);
        answer.load(details);
        inquiry.load(details);
        referral.load(details);
    }

    /** What one form saved does not cost what is typed in the other. */
    private void merge(RequestDetails now) {
        show(now);
        assign.merge(now);
        category.merge(now);
        answer.merge(now);
        inquiry.merge(now);
        referral.merge(now);
    }

    private void tellConflict(RequestDetails now) {
        List<ConflictNotice.Change> changes = new RequestChanges(getLocale(), this::getTranslation).between(shown, now);
        merge(now);
        conflict.removeAll();
        if (!changes.isEmpty()) {
            conflict.add(new ConflictNotice(changes));
        }
    }

    private void show(RequestDetails details) {
        shown = details;
        notes.show(details.notes());
        about.removeAll();
        Paragraph sentence = new Paragraph(details.sentence());
        sentence.addClassName("said");
        Paragraph number = new Paragraph(details.number());
        number.addClassName("small");
        RequestLink goesOn = details.mergedInto();
        if (goesOn != null) {
            Paragraph where = new Paragraph(getTranslation("related.goes-on") + " ");
            where.add(new Anchor("inbox/" + goesOn.id(), goesOn.number()));
            where.addClassNames("banner", "info");
            about.add(where);
        }
        about.add(
                number,
                new H2(details.company().name().in(getLocale())),
                badges(details),
                sentence,
                facts(details),
                desk.files(details.id()));
        help.removeAll();
        help.add(programmes(details), measures(details));
        related.show(details);
        history.removeAll();
        history.add(new Timeline(details.history()));
        outcomes.load(details.outcomes());
    }

    private static RequestBadges badges(RequestDetails details) {
        ReferralDetails live = details.referral();
        return new RequestBadges(
                details.state(), details.overdue(), details.waitingSince() != null, live == null ? null : live.body());
    }

    private FittingProgrammes programmes(RequestDetails details) {
        return new FittingProgrammes(
                details.state().awaitsReply()
                        ? desk.programmes().open(details.category().id())
                        : List.of(),
                programme -> new Component[] {
                    Buttons.secondary(
                            getTranslation("programmes.write"),
                            () -> answer.propose(
                                    programme.name().in(getLocale()),
                                    Decision.EXISTING_PROGRAMME,
                                    desk.programmes().reply(programme.id(), details.id())))
                });
    }

    private MeasureCard measures(RequestDetails details) {
        return new MeasureCard(
                details.id(),
                details.state().awaitsReply(),
                desk.measures(),
                desk.allUnits(),
                this::othersMayHaveSaved);
    }

    private Facts facts(RequestDetails details) {
        Facts facts = new Facts()
                .add(
                        getTranslation("request.category"),
                        details.category().name().in(getLocale()))
                .add(getTranslation("request.due"), TimeWords.dayOfYear(details.dueOn(), getLocale()))
                .add(
                        getTranslation("request.unit"),
                        details.ownerUnit() == null
                                ? getTranslation("request.unit.none")
                                : details.ownerUnit().in(getLocale()))
                .add(
                        getTranslation("request.assignee"),
                        details.assignee() == null ? getTranslation("request.assignee.none") : details.assignee())
                .add(
                        getTranslation("request.received"),
                        getTranslation(
                                "request.received.by",
                                TimeWords.moment(details.receivedAt(), getLocale()),
                                details.raisedBy()))
                .add(
                        getTranslation("request.channel"),
                        getTranslation(details.channel().labelKey()));
        if (details.delegation() != null) {
            facts.add(getTranslation("request.delegation"), details.delegation().in(getLocale()));
        }
        if (details.registrationId() != null) {
            facts.add(
                    getTranslation("request.meeting"),
                    new Anchor("record/" + details.registrationId(), getTranslation("request.meeting.open")));
        }
        if (!details.files().isEmpty()) {
            facts.add(getTranslation("request.own-files"), new AttachmentList(details.files()));
        }
        return facts;
    }
}
