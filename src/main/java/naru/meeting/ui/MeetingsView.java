package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.TimeWords;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.company.Companies;
import naru.company.CompanyChanged;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingChanged;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.Registering;
import naru.meeting.RegistrationChanged;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationState;
import naru.meeting.SlotSummary;
import org.jspecify.annotations.Nullable;

/** The meetings of the city's delegation by day, to register for (면담 신청). */
@Route("meetings")
@RolesAllowed("CONTACT")
@Menu(order = 20, title = "menu.meetings")
@StyleSheet("context://styles/registering.css")
final class MeetingsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OwnDelegations delegations;
    private final transient MeetingQueries queries;
    private final transient Registering registering;
    private final transient Companies companies;
    private final Div content = new Div();
    private transient @Nullable DelegationSummary delegation;

    MeetingsView(
            OwnDelegations delegations,
            MeetingQueries queries,
            Registering registering,
            Companies companies,
            Live live) {
        this.delegations = delegations;
        this.queries = queries;
        this.registering = registering;
        this.companies = companies;
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), content);
        live.watch(
                this,
                Set.of(RegistrationChanged.class, MeetingChanged.class, CompanyChanged.class),
                event -> refresh());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        delegation = id == null ? delegations.firstOpen().orElse(null) : delegations.get(Ids.parse(id));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.title");
    }

    private void refresh() {
        content.removeAll();
        DelegationSummary shown = delegation;
        if (shown == null) {
            content.add(new EmptyState(getTranslation("meetings.none")));
            return;
        }
        content.add(new DelegationSwitch(delegations.open(), shown, "meetings"));
        standing().ifPresent(hint -> content.add(hint));
        Map<UUID, RegistrationDetails> mine = queries.mine().stream()
                .filter(registration -> stands(registration.state()))
                .collect(Collectors.toMap(RegistrationDetails::meetingId, Function.identity()));
        Map<LocalDate, List<MeetingSummary>> days = queries.calendar(shown.id()).stream()
                .collect(Collectors.groupingBy(
                        meeting -> meeting.slots().getFirst().start().date(), TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            content.add(new EmptyState(getTranslation("meetings.none-yet")));
        }
        days.forEach((day, meetings) -> {
            H2 heading = new H2(TimeWords.dayOfYear(day, getLocale()));
            heading.addClassName("day");
            Section section = new Section(heading);
            meetings.forEach(meeting -> section.add(new MeetingCard(meeting, mine.get(meeting.id()), this::ask)));
            content.add(section);
        });
    }

    /** Why one can look, but not register yet. */
    private Optional<Paragraph> standing() {
        String key = switch (companies.mine().company().state()) {
            case WAITING -> "meetings.company-waiting";
            case REFUSED -> "meetings.company-refused";
            case APPROVED -> companies.amConfirmed() ? "" : "meetings.contact-waiting";
        };
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassNames("banner", "info");
        return Optional.of(hint);
    }

    private static boolean stands(RegistrationState state) {
        return state != RegistrationState.CANCELLED && state != RegistrationState.DECLINED;
    }

    private void ask(MeetingSummary meeting, SlotSummary slot) {
        new RegisterDialog(meeting, slot, registering, made -> {
                    refresh();
                    queries.mine().stream()
                            .filter(mine -> mine.id().equals(made))
                            .findAny()
                            .ifPresent(mine -> Notices.success(MyWords.made(mine, this)));
                })
                .open();
    }
}
