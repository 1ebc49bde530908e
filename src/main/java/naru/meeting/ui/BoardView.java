package naru.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import naru.base.Happened;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingChanged;
import naru.meeting.RegistrationChanged;
import org.jspecify.annotations.Nullable;

/** All meetings of a delegation at a glance, to arrange who meets when (면담 현황판): as a board or as a list. */
@Route("board")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@Menu(order = 14, title = "menu.board")
@StyleSheet("context://styles/board.css")
final class BoardView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int NARROW = 768;

    private final transient OwnDelegations delegations;
    private final transient BoardDesk desk;
    private final BoardSwitches switches = new BoardSwitches();
    private final Div content = new Div();
    private final BoardSlotDialog dialog;
    private transient @Nullable DelegationSummary delegation;
    private transient BoardState state = new BoardState(null, null, null);
    private transient List<BoardSlot> slots = List.of();
    private @Nullable BoardSurface surface;

    BoardView(OwnDelegations delegations, BoardDesk desk, Live live) {
        this.delegations = delegations;
        this.desk = desk;
        dialog = new BoardSlotDialog(desk, () -> slots, this::refresh);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && state.slot() != null) {
                go(state.open(null));
            }
        });
        addClassName("board-page");
        content.addClassName("stack");
        add(new PageHeading(getPageTitle()), switches, content);
        live.watch(this, Set.of(RegistrationChanged.class, MeetingChanged.class), event -> {
            if (concerns(event)) {
                refresh();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        delegation = id == null ? delegations.current().orElse(null) : delegations.get(Ids.parse(id));
        state = BoardState.of(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    /** Reads everything anew and shows what is different, so that who looks keeps what they were looking at. */
    private void refresh() {
        DelegationSummary shown = delegation;
        if (shown == null) {
            empty(new EmptyState(getTranslation("registrations.no-delegation")));
            return;
        }
        slots = desk.slots(shown.id());
        switches.show(
                delegations.all(),
                shown,
                state.with(look()),
                slots.stream().map(BoardSlot::day).toList());
        if (slots.isEmpty()) {
            empty(none(shown));
            return;
        }
        BoardSurface shows = surface();
        shows.show(slots.stream()
                .filter(slot -> state.day() == null || slot.day().equals(state.day()))
                .toList());
        opened();
    }

    private BoardSurface surface() {
        BoardSurface shown = surface;
        boolean list = look() == BoardState.Look.LIST;
        if (shown == null || list != shown instanceof BoardList) {
            shown = list ? new BoardList(this::open) : new BoardGrid(desk, this::open, this::refresh);
            surface = shown;
            content.removeAll();
            content.add(shown);
        }
        return shown;
    }

    /** The dialog is open as long as the address names a slot that there is. */
    private void opened() {
        Optional<BoardSlot> open =
                slots.stream().filter(slot -> slot.id().equals(state.slot())).findFirst();
        open.ifPresentOrElse(
                slot -> {
                    dialog.show(slot);
                    dialog.open();
                },
                () -> {
                    boolean gone = dialog.isOpened() && state.slot() != null;
                    dialog.close();
                    if (gone) {
                        Notices.failure(getTranslation("board.slot-gone"));
                    }
                });
    }

    private void empty(EmptyState instead) {
        surface = null;
        content.removeAll();
        content.add(instead);
        dialog.close();
    }

    private EmptyState none(DelegationSummary shown) {
        String text = getTranslation("board.empty");
        if (!desk.mayAct()) {
            return new EmptyState(text);
        }
        Anchor plan = new Anchor("meetings/new/" + shown.id(), getTranslation("registrations.plan-meeting"));
        plan.addClassNames("button", "primary");
        return new EmptyState(text, plan);
    }

    /** What was chosen; where nothing was, a list where there is no room for a board. */
    private BoardState.Look look() {
        BoardState.Look chosen = state.look();
        if (chosen != null) {
            return chosen;
        }
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < NARROW ? BoardState.Look.LIST : BoardState.Look.BOARD;
    }

    private void open(UUID slot) {
        go(state.open(slot));
    }

    private void go(BoardState to) {
        DelegationSummary shown = delegation;
        if (shown != null) {
            UI.getCurrent().navigate("board/" + shown.id(), to.query());
        }
    }

    private boolean concerns(Happened event) {
        DelegationSummary shown = delegation;
        return switch (event) {
            case MeetingChanged changed ->
                shown != null && changed.delegationId().equals(shown.id());
            case RegistrationChanged changed ->
                slots.stream().anyMatch(slot -> slot.meetingId().equals(changed.meetingId()));
            default -> false;
        };
    }
}
