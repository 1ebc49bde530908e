package naru.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import naru.meeting.MeetingSummary;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationFilter.Order;
import naru.meeting.RegistrationFilter.Standing;
import org.jspecify.annotations.Nullable;

/** What narrows the desk down. It shows a filter with its counts, and says which one is wanted instead. */
final class RegistrationFilters extends Div {

    private final UUID delegationId;
    private final List<MeetingSummary> meetings;
    private final Consumer<RegistrationFilter> wanted;
    private final Nav states = new Nav();
    private final TextField text = new TextField();
    private final Select<MeetingSummary> meeting = new Select<>();
    private final Select<Order> order = new Select<>();
    private transient RegistrationFilter shown = RegistrationFilter.ALL;

    RegistrationFilters(UUID delegationId, List<MeetingSummary> meetings, Consumer<RegistrationFilter> wanted) {
        this.delegationId = delegationId;
        this.meetings = meetings;
        this.wanted = wanted;
        addClassName("desk-filters");
        states.addClassName("filter");
        states.getElement().setAttribute("aria-label", getTranslation("registrations.filter"));
        text.setLabel(getTranslation("registrations.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        meeting.setLabel(getTranslation("registrations.meeting"));
        meeting.setItems(meetings);
        meeting.setEmptySelectionAllowed(true);
        meeting.setEmptySelectionCaption(getTranslation("registrations.meeting.any"));
        meeting.setItemLabelGenerator(this::label);
        order.setLabel(getTranslation("registrations.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        text.addValueChangeListener(change -> ask(change.isFromClient()));
        meeting.addValueChangeListener(change -> ask(change.isFromClient()));
        order.addValueChangeListener(change -> ask(change.isFromClient()));
        Div fields = new Div(text, meeting, order);
        fields.addClassName("fields");
        add(states, fields);
    }

    void show(RegistrationFilter filter) {
        shown = filter;
        if (!text.getValue().strip().equals(filter.text().strip())) {
            text.setValue(filter.text());
        }
        meeting.setValue(meetings.stream()
                .filter(each -> each.id().equals(filter.meetingId()))
                .findFirst()
                .orElse(null));
        order.setValue(filter.order());
    }

    /** Each state that somebody stands in is a link, so that a filtered list can be shared and survives a reload. */
    void count(Map<Standing, Integer> counts) {
        states.removeAll();
        states.add(
                link(null, counts.values().stream().mapToInt(Integer::intValue).sum()));
        for (Standing standing : Standing.values()) {
            int count = counts.getOrDefault(standing, 0);
            if (count > 0 || standing == Standing.REQUESTED || standing == shown.standing()) {
                states.add(link(standing, count));
            }
        }
    }

    private Anchor link(@Nullable Standing to, int count) {
        String label = getTranslation(to == null ? "registrations.all" : to.labelKey());
        Anchor link = new Anchor(
                RegistrationQuery.address(delegationId, shown.with(to)),
                getTranslation("registrations.count", label, count));
        link.addClassName("tab");
        if (to == shown.standing()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private String label(@Nullable MeetingSummary each) {
        return each == null
                ? getTranslation("registrations.meeting.any")
                : each.title().in(getLocale());
    }

    private void ask(boolean fromClient) {
        if (fromClient) {
            MeetingSummary chosen = meeting.getValue();
            wanted.accept(new RegistrationFilter(
                    shown.standing(), chosen == null ? null : chosen.id(), text.getValue(), order.getValue()));
        }
    }
}
