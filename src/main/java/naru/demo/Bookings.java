package naru.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.demo.Rows.Row;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.MeetingSummary;
import naru.meeting.Outcome;
import naru.meeting.Participant;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;

/** Companies ask for time with a delegation, and get it. */
@DemoOnly
class Bookings {

    private final Stage stage;
    private final Registering registering;
    private final MeetingService service;
    private final MeetingQueries queries;

    Bookings(Stage stage, Registering registering, MeetingService service, MeetingQueries queries) {
        this.stage = stage;
        this.registering = registering;
        this.service = service;
        this.queries = queries;
    }

    /** A company asks for a slot of a meeting, counted from 0 in the order of time. */
    UUID ask(Row company, UUID delegation, UUID meeting, int slot, String topic) {
        List<Participant> participants = new ArrayList<>();
        participants.add(new Participant(company.get("contact"), company.get("title")));
        if (slot % 2 == 0) {
            participants.add(new Participant(company.get("head"), "대표이사"));
        }
        return stage.as(
                company.get("email"),
                () -> registering.register(new RegisterCompany(
                        meeting(delegation, meeting).slots().get(slot).id(), topic, participants, false)));
    }

    void confirm(String coordinator, List<UUID> registrations) {
        stage.as(coordinator, () -> registrations.forEach(service::confirm));
    }

    void decline(String coordinator, UUID registration, String reason) {
        stage.as(coordinator, () -> service.decline(registration, reason));
    }

    void record(String official, List<UUID> registrations, Outcome outcome) {
        stage.as(official, () -> registrations.forEach(registration -> service.recordOutcome(registration, outcome)));
    }

    private MeetingSummary meeting(UUID delegation, UUID meeting) {
        return queries.calendar(delegation).stream()
                .filter(offered -> offered.id().equals(meeting))
                .findAny()
                .orElseThrow();
    }
}
