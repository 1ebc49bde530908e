package naru.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.attachment.AttachmentLimits;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.Preparing;
import naru.meeting.Registering;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;

/** What a company can do about a registration of its own: asks what is needed, does it, and says that it is done. */
final class MyMoves {

    private final MeetingQueries queries;
    private final Registering registering;
    private final Preparing preparing;
    private final AttachmentLimits limits;
    private final Clock clock;
    private final Runnable onDone;

    /** @param onDone shows anew what is true now */
    MyMoves(
            MeetingQueries queries,
            Registering registering,
            Preparing preparing,
            AttachmentLimits limits,
            Clock clock,
            Runnable onDone) {
        this.queries = queries;
        this.registering = registering;
        this.preparing = preparing;
        this.limits = limits;
        this.clock = clock;
        this.onDone = onDone;
    }

    /** Takes the place that was offered, at once. */
    void accept(RegistrationDetails mine) {
        if (Notices.attempt(() -> registering.accept(mine.id()))) {
            Notices.success(say("offer.accepted"));
        }
        onDone.run();
    }

    /** Turns the offer down, once that was confirmed. */
    void leave(RegistrationDetails mine) {
        Confirm.ask(say("offer.leave.title"), say("offer.leave.text", title(mine)), say("offer.leave"), () -> {
            registering.withdraw(mine.id());
            Notices.success(say("offer.left"));
            onDone.run();
        });
    }

    /** Gives the place or the turn in line back, once that was confirmed. */
    void withdraw(RegistrationDetails mine) {
        String text = mine.turn() > 0 ? "schedule.withdraw.line" : "schedule.withdraw.text";
        Confirm.ask(say("schedule.withdraw.title"), say(text, title(mine)), say("schedule.withdraw"), () -> {
            registering.withdraw(mine.id());
            Notices.success(say("schedule.withdrawn"));
            onDone.run();
        });
    }

    /** Takes another slot of the same meeting. */
    void move(RegistrationDetails mine) {
        new MyMoveDialog(mine, () -> free(mine), slot -> {
                    registering.move(mine.id(), slot.id());
                    Notices.success(say("schedule.moved"));
                    onDone.run();
                })
                .open();
    }

    /** Brings other people. */
    void people(RegistrationDetails mine) {
        int persons = meeting(mine).map(MeetingSummary::personsPerPlace).orElse(mine.participantLimit());
        new MyPeopleDialog(mine, persons, people -> {
                    registering.bring(mine.id(), people);
                    Notices.success(say("schedule.people.done"));
                    onDone.run();
                })
                .open();
    }

    /** Answers what is asked before the meeting. */
    void answer(RegistrationDetails mine) {
        new MyQuestionsDialog(mine, answers -> {
                    preparing.answer(mine.id(), answers);
                    Notices.success(say("questions.saved"));
                    onDone.run();
                })
                .open();
    }

    /** Adds files and removes them. */
    void files(RegistrationDetails mine) {
        new MyFilesDialog(
                        mine,
                        preparing,
                        limits,
                        () -> queries.mine().stream()
                                .filter(one -> one.id().equals(mine.id()))
                                .findAny()
                                .orElse(mine)
                                .files())
                .open();
    }

    /** The other slots of the meeting that have room for the company. */
    private List<SlotSummary> free(RegistrationDetails mine) {
        return meeting(mine).map(MeetingSummary::slots).orElse(List.of()).stream()
                .filter(slot -> !slot.id().equals(mine.slotId())
                        && !slot.isFull()
                        && slot.free() >= mine.party()
                        && slot.start().isAfter(clock.instant()))
                .toList();
    }

    private Optional<MeetingSummary> meeting(RegistrationDetails mine) {
        return queries.calendar(mine.delegationId()).stream()
                .filter(meeting -> meeting.id().equals(mine.meetingId()))
                .findAny();
    }

    private static String title(RegistrationDetails mine) {
        return mine.title().in(language());
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(language(), key, arguments);
    }
}
