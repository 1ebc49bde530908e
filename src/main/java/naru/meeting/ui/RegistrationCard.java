package naru.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import naru.attachment.ui.AttachmentList;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.TimeText;
import naru.base.ui.Tone;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** One registration on the coordinator's desk. It shows what is new in place, so that nobody loses where they are. */
final class RegistrationCard extends Composite<Card> {

    private final transient RegistrationDesk desk;
    private final Checkbox choice = new Checkbox();
    private final H2 company = new H2();
    private final Div now = new Div();
    private final Details history = new Details();
    private transient RegistrationDetails registration;

    RegistrationCard(RegistrationDetails registration, RegistrationDesk desk) {
        this.registration = registration;
        this.desk = desk;
        company.getElement().setAttribute("tabindex", "-1");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.choose(this.registration.id(), change.getValue());
            }
        });
        history.addOpenedChangeListener(change -> showHistory());
        Div head = new Div(choice, company);
        head.addClassName("head");
        now.addClassName("now");
        getContent().addClassName("registration");
        getContent().add(head, now, history);
        build();
    }

    /** Shows the registration as it is now. */
    void show(RegistrationDetails changed) {
        if (!changed.equals(registration)) {
            registration = changed;
            build();
        }
    }

    /** Shows whether it is chosen. */
    void showChoice() {
        boolean mayChoose = desk.mayDecide() && registration.state() == RegistrationState.REQUESTED;
        choice.setVisible(mayChoose);
        choice.setValue(mayChoose && desk.isChosen(registration.id()));
    }

    /** The work goes on here. */
    void focus() {
        company.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    /** The work goes on here, wherever it did before. */
    void comeIntoSight() {
        focus();
        company.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'center'}), 100)");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        desk.appeared(registration.id(), this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        desk.disappeared(registration.id(), this);
    }

    private void build() {
        String name = registration.company().name().in(getLocale());
        company.setText(name);
        choice.setAriaLabel(getTranslation("registrations.choose.label", name));
        showChoice();
        now.removeAll();
        now.add(
                badges(),
                new Span(registration.title().in(getLocale())),
                new TimeText(registration.start(), registration.length()),
                facts(),
                new AnswersList(registration),
                new AttachmentList(registration.files()));
        if (desk.mayDecide()) {
            now.add(new RegistrationActions(registration, desk, this::focus));
        }
        history.setSummaryText(
                getTranslation("registrations.history", registration.history().size()));
        showHistory();
    }

    private void showHistory() {
        history.removeAll();
        if (history.isOpened()) {
            history.add(new HistoryList(registration));
        }
    }

    private Div badges() {
        Div badges = new Div(new RegistrationBadge(registration));
        badges.addClassName("badges");
        if (registration.isOnBehalf()) {
            badges.add(new Badge(getTranslation("registrations.on-behalf"), Tone.NEUTRAL));
        }
        return badges;
    }

    private Facts facts() {
        Facts facts = new Facts()
                .add(getTranslation("meeting.topic"), registration.topic())
                .add(
                        getTranslation("meeting.visitors"),
                        registration.participants().stream()
                                .map(RegistrationCard::words)
                                .collect(Listed.inOneLine()))
                .add(
                        getTranslation("registrations.party"),
                        getTranslation(
                                "registrations.party.words",
                                registration.participants().size(),
                                registration.party()))
                .add(getTranslation("meeting.place"), registration.place().in(getLocale()));
        if (registration.interpreter()) {
            facts.add(getTranslation("meeting.interpreter"), getTranslation("meeting.interpreter.wished"));
        }
        if (registration.state() == RegistrationState.REQUESTED) {
            facts.add(getTranslation("registrations.held"), held());
        }
        facts.add(
                getTranslation("meeting.requested-by"),
                getTranslation(
                        "meeting.requested-at",
                        registration.requestedBy(),
                        TimeWords.moment(registration.requestedAt(), getLocale())));
        String reason = registration.reason();
        if (reason != null) {
            facts.add(getTranslation("meeting.reason"), reason);
        }
        return facts;
    }

    private String held() {
        Instant until = registration.heldUntil();
        return until == null
                ? getTranslation("registrations.held.no-more")
                : getTranslation("registrations.held.until", TimeWords.moment(until, getLocale()));
    }

    private static String words(Participant person) {
        return (person.name() + " " + person.title()).strip();
    }
}
