package naru.outbox;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

/** Writes what asks a calendar to take or drop events (RFC 5546). */
@Component
class InvitationWriter {

    private final SenderAddress sender;

    InvitationWriter(SenderAddress sender) {
        this.sender = sender;
    }

    Invitation write(CalendarPart part) {
        return switch (part) {
            case CalendarEntry entry -> write(entry);
            case CalendarNews news -> write(news);
        };
    }

    /** RFC 5546 lets events of several names travel together only where nobody is invited. */
    private Invitation write(CalendarNews news) {
        Method method = ImmutableMethod.PUBLISH;
        return new Invitation(
                method.getValue(),
                Ical.write(
                        List.of(method),
                        Stream.concat(
                                        news.standing().stream()
                                                .map(entry -> Ical.event(
                                                        entry, List.of(ImmutableStatus.VEVENT_CONFIRMED, organizer()))),
                                        news.over().stream()
                                                .map(entry -> Ical.event(
                                                        entry, List.of(ImmutableStatus.VEVENT_CANCELLED, organizer()))))
                                .toList()));
    }

    private Invitation write(CalendarEntry entry) {
        Method method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Status status = entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        return new Invitation(
                method.getValue(),
                Ical.write(
                        List.of(method),
                        List.of(Ical.event(entry.said(), List.of(status, organizer(), attendee(entry))))));
    }

    private Organizer organizer() {
        return new Organizer(new ParameterList(List.of(new Cn(sender.name()))), mailto(sender.address()));
    }

    /** Whoever registered has accepted, and nobody reads answers that a calendar would send. */
    private static Attendee attendee(CalendarEntry entry) {
        return new Attendee(
                new ParameterList(
                        List.of(new Cn(entry.attendeeName()), Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                mailto(entry.attendee().value()));
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address);
    }
}
