package naru.support.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.account.UnitSummary;
import naru.support.Colleague;
import naru.support.ManyRequests.Refusal;

/** Asks who takes care of the chosen requests. */
final class AssignManyDialog extends ManyDialog<UnitSummary> {

    private final transient InboxDesk desk;
    private final Select<Colleague> person = new Select<>();

    AssignManyDialog(InboxDesk desk, List<UUID> requests, BiConsumer<String, List<Refusal>> done) {
        super("inbox.many.assign", requests, done);
        this.desk = desk;
        fill(
                to,
                getTranslation("request.unit"),
                desk.units().all(),
                each -> each.name().in(getLocale()));
        String nobody = getTranslation("request.assignee.none");
        fill(
                person,
                getTranslation("request.assignee"),
                desk.queries().colleagues(),
                each -> each == null ? nobody : each.name());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(nobody);
        add(person);
    }

    @Override
    List<Refusal> change(List<UUID> requests, UnitSummary unit) {
        Colleague colleague = person.getValue();
        return desk.many().assign(requests, unit.id(), colleague == null ? null : colleague.id());
    }
}
