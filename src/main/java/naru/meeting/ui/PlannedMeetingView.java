package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.Happened;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingChanged;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingState;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotTaken;
import naru.meeting.planning.DayCapacity;
import org.jspecify.annotations.Nullable;

/** One planned meeting: whether companies see it, whether its days have places enough, and its slots to change. */
@Route("meetings/plan")
@RolesAllowed("COORDINATOR")
@StyleSheet("context://styles/planning.css")
final class PlannedMeetingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlanningDesk desk;
    private final transient OwnDelegations delegations;
    private final Div head = new Div();
    private final Div slots = new Div();
    private @Nullable UUID meetingId;
    private transient @Nullable RoundCard round;

    PlannedMeetingView(PlanningDesk desk, OwnDelegations delegations, Live live) {
        this.desk = desk;
        this.delegations = delegations;
        addClassName("planning");
        head.addClassName("stack");
        slots.addClassName("stack");
        add(head, slots);
        live.watch(this, Set.of(MeetingChanged.class, RegistrationChanged.class), this::hear);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        meetingId = Ids.parse(id);
        round = null;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planned.heading");
    }

    private void hear(Happened event) {
        UUID shown = Objects.requireNonNull(meetingId);
        boolean here = switch (event) {
            case MeetingChanged changed -> changed.meetingId().equals(shown);
            case RegistrationChanged changed -> changed.meetingId().equals(shown);
            default -> false;
        };
        if (here) {
            Notices.attempt(() -> refresh(event instanceof MeetingChanged));
        }
    }

    private void refresh() {
        refresh(true);
    }

    private void refresh(boolean planned) {
        MeetingSummary meeting = desk.queries().meeting(Objects.requireNonNull(meetingId));
        DelegationSummary delegation = delegations.get(meeting.delegationId());
        List<DayCapacity> capacity = desk.upkeep().capacity(meeting.id());
        head.removeAll();
        head.add(
                back(delegation),
                meeting.state() == MeetingState.DRAFT
                        ? new PageHeading(title(meeting), openButton(meeting, delegation, capacity))
                        : new PageHeading(title(meeting)),
                badges(meeting),
                new Paragraph(getTranslation("planned.state." + meeting.state())),
                new PlannedFacts(meeting, edit(meeting, delegation), delete(meeting)),
                new CapacityCard(capacity));
        showSlots(meeting, delegation, desk.queries().standing(meeting.id()), planned);
    }

    /** @param planned whether the stops may be others than before, and not only who holds them */
    private void showSlots(
            MeetingSummary meeting, DelegationSummary delegation, List<RegistrationDetails> standing, boolean planned) {
        if (meeting.form() != MeetingForm.BOOTH_ROUND) {
            slots.removeAll();
            slots.add(new SlotsCard(meeting, delegation, standing, desk, this::refresh));
        } else if (round == null || !round.isDirty()) {
            slots.removeAll();
            round = new RoundCard(meeting, delegation, standing, desk, this::reload);
            slots.add(round);
        } else {
            round.show(standing, planned);
        }
    }

    private void reload() {
        round = null;
        refresh();
    }

    private Anchor back(DelegationSummary delegation) {
        Anchor link = new Anchor(
                "registrations/" + delegation.id(),
                getTranslation("planned.back", delegation.title().in(getLocale())));
        link.addClassName("back");
        return link;
    }

    private Div badges(MeetingSummary meeting) {
        Div badges = new Div(
                new StateBadge(meeting.state()),
                new Badge(getTranslation(meeting.form().labelKey()), Tone.NEUTRAL));
        badges.addClassName("badges");
        return badges;
    }

    private Button openButton(MeetingSummary meeting, DelegationSummary delegation, List<DayCapacity> capacity) {
        String tight = capacity.stream()
                .filter(DayCapacity::isTight)
                .map(day -> TimeWords.day(day.day(), getLocale()))
                .collect(Collectors.joining(", "));
        String consequence = getTranslation(
                "planned.open.text",
                TimeWords.dayOfYear(delegation.opensOn(), getLocale()),
                TimeWords.dayOfYear(delegation.closesOn(), getLocale()));
        return Buttons.primary(
                getTranslation("planned.open"),
                () -> Confirm.ask(
                        getTranslation("planned.open.title", title(meeting)),
                        tight.isEmpty()
                                ? consequence
                                : consequence + " " + getTranslation("planned.open.tight", tight, DayCapacity.ENOUGH),
                        getTranslation(tight.isEmpty() ? "planned.open" : "planned.open.anyway"),
                        () -> open(meeting)));
    }

    private void open(MeetingSummary meeting) {
        if (Notices.attempt(() -> desk.planning().open(meeting.id()))) {
            Notices.success(getTranslation("planned.opened", title(meeting)));
        }
        refresh();
    }

    private Button edit(MeetingSummary meeting, DelegationSummary delegation) {
        return Buttons.secondary(
                getTranslation("planned.edit"),
                () -> new EditMeetingDialog(meeting, TripDates.of(delegation), desk, this::refresh).open());
    }

    private Button delete(MeetingSummary meeting) {
        return Buttons.quiet(
                getTranslation("planned.delete"),
                () -> Confirm.ask(
                        getTranslation("planned.delete.title", title(meeting)),
                        getTranslation("planned.delete.text", meeting.slots().size()),
                        getTranslation("planned.delete"),
                        () -> doDelete(meeting)));
    }

    private void doDelete(MeetingSummary meeting) {
        try {
            desk.upkeep().delete(meeting.id());
        } catch (SlotTaken taken) {
            new HoldersDialog(taken, desk, getTranslation("planned.delete"), () -> doDelete(meeting), this::refresh)
                    .open();
            return;
        }
        Notices.success(getTranslation("planned.deleted", title(meeting)));
        getUI().ifPresent(ui -> ui.navigate(RegistrationsView.class, String.valueOf(meeting.delegationId())));
    }

    private String title(MeetingSummary meeting) {
        return meeting.title().in(getLocale());
    }
}
