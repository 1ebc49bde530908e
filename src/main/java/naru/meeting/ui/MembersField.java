package naru.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;

/** Who of a delegation attends. */
final class MembersField extends CheckboxGroup<MemberSummary> {

    MembersField(DelegationSummary delegation, Collection<MemberSummary> attending) {
        super("");
        setLabel(getTranslation("plan.members"));
        setManualValidation(true);
        setItems(delegation.members());
        setItemLabelGenerator(member -> member.in(getLocale()));
        setValue(Set.copyOf(attending));
    }

    List<UUID> ids() {
        return getValue().stream().map(MemberSummary::id).toList();
    }

    /** Whether anybody attends; it says so if not. */
    boolean check() {
        return Typed.say(this, !isEmpty(), getTranslation("plan.members.missing"), true);
    }
}
