package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;
import naru.meeting.ArrangeStops;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
import naru.meeting.SlotTaken;
import naru.meeting.Stop;
import naru.timetable.Overlap;

/** The stops of a planned booth round, to put in another order; says whose time moves before anything is saved. */
final class RoundCard extends Composite<Card> {

    private final transient MeetingSummary meeting;
    private final transient DelegationSummary delegation;
    private transient List<RegistrationDetails> standing;
    private final transient PlanningDesk desk;
    private final transient Runnable onDone;
    private final StopsField stops;
    private final ClashList clashes = new ClashList();
    private final Div changed = new Div();
    private boolean dirty;

    RoundCard(
            MeetingSummary meeting,
            DelegationSummary delegation,
            List<RegistrationDetails> standing,
            PlanningDesk desk,
            Runnable onDone) {
        this.meeting = meeting;
        this.delegation = delegation;
        this.standing = standing;
        this.desk = desk;
        this.onDone = onDone;
        stops = new StopsField(TripDates.of(delegation), this::touched);
        stops.load(meeting.slots(), this::holders);
        stops.showTimes(meeting.venue().zone());
        dirty = false;
        changed.setVisible(false);
        changed.addClassNames("banner", "warning");
        changed.getElement().setAttribute("role", "alert");
        changed.add(
                new Paragraph(getTranslation("round.changed")),
                Buttons.secondary(getTranslation("round.reload"), onDone));
        getContent()
                .add(
                        new H2(getTranslation("planned.stops", meeting.slots().size())),
                        changed,
                        stops,
                        clashes,
                        Buttons.secondary(getTranslation("round.save"), this::submit));
    }

    /** Whether something was typed that is not saved yet. */
    boolean isDirty() {
        return dirty;
    }

    /**
     * Shows who holds the stops now, and keeps what was typed.
     *
     * @param planned whether the stops themselves may not be any more what they were when somebody began to type
     */
    void show(List<RegistrationDetails> holdersNow, boolean planned) {
        standing = List.copyOf(holdersNow);
        stops.showHolders(this::holders);
        if (planned) {
            changed.setVisible(true);
        }
    }

    private void touched() {
        dirty = true;
        stops.showTimes(meeting.venue().zone());
    }

    private String holders(UUID slotId) {
        return standing.stream()
                .filter(registration -> registration.slotId().equals(slotId))
                .map(registration -> getTranslation(
                        "round.holder",
                        registration.company().name().in(getLocale()),
                        getTranslation(registration.state().labelKey())))
                .collect(Listed.inOneLine());
    }

    private void submit() {
        if (!stops.check(true)) {
            Typed.lead(stops);
            return;
        }
        clashes.show(List.of());
        standing = desk.queries().standing(meeting.id());
        List<RegistrationDetails> stranded = stranded();
        if (!stranded.isEmpty()) {
            new HoldersDialog(
                            () -> getTranslation("round.stranded", stranded.size()),
                            stranded,
                            desk,
                            getTranslation("round.save"),
                            this::submit,
                            () -> {})
                    .open();
            return;
        }
        List<String> shifts = shifts();
        if (shifts.isEmpty()) {
            save();
            return;
        }
        UnorderedList list = new UnorderedList();
        shifts.forEach(shift -> list.add(new ListItem(new Span(shift))));
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("round.shifts", shifts.size()));
        ask.setText(new Div(new Paragraph(getTranslation("round.shifts.text")), list));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("confirm.cancel"));
        ask.setConfirmText(getTranslation("round.save"));
        ask.addConfirmListener(confirmed -> save());
        ask.open();
    }

    /** Whoever stands registered for a stop that is left out. */
    private List<RegistrationDetails> stranded() {
        Set<UUID> kept = stops.stops(List.of()).stream()
                .map(Stop::slotId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(registration -> !kept.contains(registration.slotId()))
                .toList();
    }

    /** Whose time moves, from when to when. */
    private List<String> shifts() {
        List<Stop> visited = stops.stops(members());
        List<WallTime> starts =
                Stop.starts(new WallTime(stops.start(), meeting.venue().zone()), visited);
        Map<UUID, SlotSummary> before =
                meeting.slots().stream().collect(Collectors.toMap(SlotSummary::id, Function.identity()));
        List<String> shifts = new ArrayList<>();
        for (int i = 0; i < visited.size(); i++) {
            UUID slotId = visited.get(i).slotId();
            SlotSummary slot = slotId == null ? null : before.get(slotId);
            WallTime now = starts.get(i);
            Duration length = Duration.ofMinutes(visited.get(i).minutes());
            if (slot == null || (slot.start().equals(now) && slot.length().equals(length))) {
                continue;
            }
            standing.stream()
                    .filter(registration -> registration.slotId().equals(slot.id()))
                    .forEach(registration -> shifts.add(getTranslation(
                            "round.shift",
                            registration.company().name().in(getLocale()),
                            TimeWords.day(slot.start().date(), getLocale()) + " "
                                    + TimeWords.span(slot.start(), slot.length()),
                            TimeWords.day(now.date(), getLocale()) + " " + TimeWords.span(now, length))));
        }
        return shifts;
    }

    private void save() {
        LocalDateTime start = stops.start();
        Notices.attempt(() -> {
            try {
                desk.rounds().arrange(new ArrangeStops(meeting.id(), start, stops.stops(members())));
                Notices.success(getTranslation("round.saved"));
                onDone.run();
            } catch (SlotTaken taken) {
                new HoldersDialog(taken, desk, getTranslation("round.save"), this::submit, () -> {}).open();
            } catch (Overlap overlap) {
                clashes.show(overlap.clashes());
            }
        });
    }

    /** Who walks to a stop that is inserted: those who walk the round. */
    private List<UUID> members() {
        List<MemberSummary> walking = meeting.members().isEmpty() ? delegation.members() : meeting.members();
        return walking.stream().map(MemberSummary::id).toList();
    }
}
