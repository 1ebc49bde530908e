package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.ui.Failures;
import naru.base.ui.Refused;
import naru.meeting.MeetingService.Refusal;
import naru.meeting.RegistrationDetails;

/** What could not be confirmed with the others. */
final class RefusedList extends Composite<Refused> {

    private final Refused list = new Refused();
    private final transient Consumer<RegistrationDetails> onShow;

    RefusedList(Consumer<RegistrationDetails> onShow) {
        this.onShow = onShow;
    }

    @Override
    protected Refused initContent() {
        return list;
    }

    /**
     * Shows what was refused.
     *
     * @param confirmed how many were not
     */
    void show(int confirmed, List<Refusal> refusals, List<RegistrationDetails> refused) {
        Map<UUID, RegistrationDetails> byId =
                refused.stream().collect(Collectors.toMap(RegistrationDetails::id, Function.identity()));
        list.show(
                getTranslation("registrations.refused", confirmed, refusals.size()),
                refusals.stream()
                        .flatMap(refusal -> Stream.ofNullable(byId.get(refusal.registrationId()))
                                .map(found -> line(found, Failures.words(refusal.why()))))
                        .toList());
    }

    private Refused.Line line(RegistrationDetails registration, String why) {
        String company = registration.company().name().in(getLocale());
        return new Refused.Line(
                company,
                getTranslation("registrations.refused.show", company),
                registration.title().in(getLocale()),
                why,
                () -> onShow.accept(registration));
    }
}
