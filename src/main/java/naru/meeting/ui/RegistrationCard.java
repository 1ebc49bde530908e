package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import naru.attachment.ui.AttachmentList;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.base.ui.TimeText;
import naru.meeting.MeetingService;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;

/** One registration on the coordinator's desk. */
final class RegistrationCard extends Composite<Card> {

    private final transient RegistrationDetails registration;
    private final transient MeetingService service;
    private final transient Runnable onDone;

    RegistrationCard(RegistrationDetails registration, boolean mayDecide, MeetingService service, Runnable onDone) {
        this.registration = registration;
        this.service = service;
        this.onDone = onDone;
        Card card = getContent();
        card.addClassName("registration");
        card.add(
                new H2(company()),
                new RegistrationBadge(registration.state()),
                new Span(registration.title().in(getLocale())),
                new TimeText(registration.start(), registration.length()),
                facts(),
                new AnswersList(registration),
                new AttachmentList(registration.files()));
        if (mayDecide && registration.state() == RegistrationState.REQUESTED) {
            card.add(actions());
        }
    }

    private String company() {
        return registration.company().name().in(getLocale());
    }

    private Facts facts() {
        Facts facts = new Facts()
                .add(getTranslation("meeting.topic"), registration.topic())
                .add(
                        getTranslation("meeting.visitors"),
                        registration.participants().stream()
                                .map(RegistrationCard::words)
                                .collect(Collectors.joining(", ")))
                .add(getTranslation("meeting.place"), registration.place().in(getLocale()));
        if (registration.interpreter()) {
            facts.add(getTranslation("meeting.interpreter"), getTranslation("meeting.interpreter.wished"));
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

    private Div actions() {
        Button confirm = Buttons.primary(getTranslation("registrations.confirm"), this::confirm);
        confirm.setAriaLabel(getTranslation("registrations.confirm.label", company()));
        Button decline = Buttons.secondary(
                getTranslation("registrations.decline"),
                () -> new ReasonDialog(getTranslation("registrations.decline.title", company()), this::decline).open());
        decline.setAriaLabel(getTranslation("registrations.decline.label", company()));
        Div actions = new Div(confirm, decline);
        actions.addClassName("actions");
        return actions;
    }

    private void confirm() {
        if (Notices.attempt(() -> service.confirm(registration.id()))) {
            Notices.success(getTranslation("registrations.confirmed", company()));
        }
        onDone.run();
    }

    private void decline(String reason) {
        if (Notices.attempt(() -> service.decline(registration.id(), reason))) {
            Notices.success(getTranslation("registrations.declined", company()));
        }
        onDone.run();
    }

    private static String words(Participant person) {
        return (person.name() + " " + person.title()).strip();
    }
}
