package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import naru.base.ui.Buttons;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationInbox;

/**
 * The cards of a desk, loaded as one scrolls. What others do shows on the cards in place; when cards would come or go while
 * somebody reads or works among them, a button offers to load the list anew instead.
 */
final class RegistrationList extends Div {

    private static final String SCROLLED = "element.scrollTop > 24";

    private final transient RegistrationInbox inbox;
    private final transient RegistrationDesk desk;
    private final VirtualList<RegistrationDetails> list = new VirtualList<>();
    private final Button newer;
    private transient RegistrationFilter filter = RegistrationFilter.ALL;
    private UUID delegationId = new UUID(0, 0);
    private int size;
    private boolean scrolled;
    private boolean focused;

    RegistrationList(RegistrationInbox inbox, RegistrationDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
        addClassName("desk-list");
        newer = Buttons.secondary(getTranslation("registrations.newer"), () -> {
            load();
            list.scrollToStart();
        });
        newer.addClassName("newer");
        list.setDataProvider(new CallbackDataProvider<RegistrationDetails, Void>(
                query -> inbox.page(delegationId, filter, query.getOffset(), query.getLimit()).stream(),
                query -> size,
                RegistrationDetails::id));
        list.setRenderer(new ComponentRenderer<>(registration -> new RegistrationCard(registration, desk)));
        list.setItemAccessibleNameGenerator(
                registration -> registration.company().name().in(getLocale()));
        list.getElement().setAttribute("aria-label", getTranslation("registrations.title"));
        list.getElement()
                .addEventListener("scroll", this::scrolled)
                .debounce(200)
                .addEventData(SCROLLED);
        list.getElement().addEventListener("focusin", focus -> focused = true);
        list.getElement().addEventListener("focusout", blur -> focused = false);
        add(newer, list);
    }

    /** Shows what a filter shows, from the first on. */
    void show(UUID delegation, RegistrationFilter wanted, int count) {
        delegationId = delegation;
        filter = wanted;
        size = count;
        load();
        list.scrollToStart();
    }

    /** Loads the cards in sight anew, as many as there are now. */
    void reload(int count) {
        size = count;
        load();
    }

    /** Somebody works with one of the cards: none goes away under their hands. */
    void stay() {
        focused = true;
    }

    /** Shows what is new on the cards in sight. */
    void catchUp(int count) {
        boolean sameCards = count == size;
        if (!sameCards && !scrolled && !focused) {
            reload(count);
            return;
        }
        newer.setVisible(newer.isVisible() || !sameCards);
        size = count;
        inbox.those(List.copyOf(desk.cards().keySet())).forEach(registration -> {
            RegistrationCard card = desk.cards().get(registration.id());
            if (card != null) {
                card.show(registration);
            }
        });
    }

    /**
     * Brings a registration into sight.
     *
     * @return whether the filter shows it
     */
    boolean seek(UUID registrationId) {
        int index = inbox.ids(delegationId, filter, Integer.MAX_VALUE).indexOf(registrationId);
        if (index < 0) {
            return false;
        }
        desk.seek(registrationId);
        list.scrollToIndex(index);
        return true;
    }

    private void load() {
        newer.setVisible(false);
        focused = false;
        setVisible(size > 0);
        list.getDataProvider().refreshAll();
    }

    private void scrolled(DomEvent event) {
        scrolled = event.getEventData().get(SCROLLED).asBoolean();
    }
}
