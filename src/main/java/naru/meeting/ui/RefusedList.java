package naru.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.meeting.MeetingService.Refusal;
import naru.meeting.RegistrationDetails;

/** What could not be confirmed with the others: each with the rule in its way, and the way to it. */
final class RefusedList extends Div {

    private final transient Consumer<RegistrationDetails> onShow;

    RefusedList(Consumer<RegistrationDetails> onShow) {
        this.onShow = onShow;
        addClassNames("banner", "warning", "refused");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * Shows what was refused.
     *
     * @param confirmed how many were not
     */
    void show(int confirmed, List<Refusal> refusals, List<RegistrationDetails> refused) {
        Map<UUID, RegistrationDetails> byId =
                refused.stream().collect(Collectors.toMap(RegistrationDetails::id, Function.identity()));
        removeAll();
        UnorderedList list = new UnorderedList();
        for (Refusal refusal : refusals) {
            RegistrationDetails registration = byId.get(refusal.registrationId());
            if (registration != null) {
                list.add(item(registration, Failures.words(refusal.why())));
            }
        }
        add(
                new Paragraph(getTranslation("registrations.refused", confirmed, refusals.size())),
                list,
                Buttons.quiet(getTranslation("notice.close"), () -> setVisible(false)));
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private ListItem item(RegistrationDetails registration, String why) {
        String company = registration.company().name().in(getLocale());
        Button show = Buttons.quiet(company, () -> onShow.accept(registration));
        show.setAriaLabel(getTranslation("registrations.refused.show", company));
        Span meeting = new Span(registration.title().in(getLocale()));
        meeting.addClassName("small");
        return new ListItem(show, meeting, new Paragraph(why));
    }
}
