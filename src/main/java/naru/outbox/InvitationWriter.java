package naru.outbox;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes calendar entries as iCalendar files (RFC 5545) that ask a calendar to take or drop them (RFC 5546). */
@Component
class InvitationWriter {

    /** A line has at most 75 octets, the library counts characters, and a Korean one takes three octets. */
    private static final int LINE_LENGTH = 25;

    private final SenderAddress sender;

    InvitationWriter(SenderAddress sender) {
        this.sender = sender;
    }

    Invitation write(CalendarEntry entry) {
        Method method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Naru//Naru//KO"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        method)),
                new ComponentList<>(List.of(event(entry))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, LINE_LENGTH).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Invitation(method.getValue(), text.toString());
    }

    private VEvent event(CalendarEntry entry) {
        return new VEvent(new PropertyList(List.of(
                new Uid(entry.uid()),
                new Sequence(entry.sequence()),
                new DtStamp(entry.stamp()),
                new DtStart<>(entry.start()),
                new DtEnd<>(entry.end()),
                new Summary(entry.summary()),
                new Location(entry.place()),
                new Description(entry.description()),
                new Url(entry.link()),
                entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Organizer(new ParameterList(List.of(new Cn(sender.name()))), mailto(sender.address())),
                attendee(entry))));
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
