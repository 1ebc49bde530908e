package naru.support.ui;

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
import naru.support.ManyRequests.Refusal;
import naru.support.RequestSummary;

/** The requests with which could not be done what was done with the others. */
final class RefusedRequests extends Composite<Refused> {

    private final Refused list = new Refused();
    private final transient Consumer<UUID> onShow;

    RefusedRequests(Consumer<UUID> onShow) {
        this.onShow = onShow;
    }

    @Override
    protected Refused initContent() {
        return list;
    }

    /**
     * Shows what was refused.
     *
     * @param what what was to be done
     * @param done with how many it was
     */
    void show(String what, int done, List<Refusal> refusals, List<RequestSummary> refused) {
        Map<UUID, RequestSummary> byId =
                refused.stream().collect(Collectors.toMap(RequestSummary::id, Function.identity()));
        list.show(
                getTranslation("inbox.many.refused", what, done, refusals.size()),
                refusals.stream()
                        .flatMap(refusal -> Stream.ofNullable(byId.get(refusal.requestId()))
                                .map(found -> line(found, Failures.words(refusal.why()))))
                        .toList());
    }

    private Refused.Line line(RequestSummary request, String why) {
        UUID id = request.id();
        return new Refused.Line(
                request.number(),
                getTranslation("inbox.many.show", request.number()),
                request.company().in(getLocale()),
                why,
                () -> onShow.accept(id));
    }
}
