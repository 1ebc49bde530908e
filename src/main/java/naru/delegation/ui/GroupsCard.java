package naru.delegation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import naru.base.Listed;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import org.jspecify.annotations.Nullable;

/** The groups of a trip with a programme of their own, and who is in them (조). */
final class GroupsCard extends Section {

    private final UUID delegationId;
    private final transient List<MemberDetails> travelling;
    private final transient Groups groups;
    private final transient Runnable done;

    GroupsCard(
            UUID delegationId,
            List<MemberDetails> travelling,
            List<GroupDetails> all,
            Groups groups,
            boolean mayPlan,
            Runnable done) {
        this.delegationId = delegationId;
        this.travelling = travelling;
        this.groups = groups;
        this.done = done;
        addClassNames("card", "groups");
        add(new H2(getTranslation("groups.title")));
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("groups.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            all.forEach(group -> list.add(line(group, mayPlan)));
            add(list);
        }
        if (mayPlan) {
            add(new Div(Buttons.secondary(getTranslation("groups.add"), () -> ask(null))));
        }
        setVisible(mayPlan || !all.isEmpty());
    }

    private ListItem line(GroupDetails group, boolean mayPlan) {
        String name = group.facts().name().in(getLocale());
        String who = travelling.stream()
                .filter(member -> group.facts().memberIds().contains(member.id()))
                .map(member -> member.summary().in(getLocale()))
                .collect(Listed.inOneLine());
        Paragraph members = new Paragraph(who.isEmpty() ? getTranslation("groups.nobody") : who);
        members.addClassName("small");
        ListItem line = new ListItem(new H3(name), members);
        if (mayPlan) {
            Button edit = Buttons.quiet(getTranslation("groups.edit"), () -> ask(group));
            edit.setAriaLabel(getTranslation("groups.edit.label", name));
            Button remove = Buttons.quiet(getTranslation("groups.remove"), () -> remove(group, name));
            remove.setAriaLabel(getTranslation("groups.remove.label", name));
            Div actions = new Div(edit, remove);
            actions.addClassName("actions");
            line.add(actions);
        }
        return line;
    }

    private void ask(@Nullable GroupDetails known) {
        new GroupDialog(groups, delegationId, travelling, known, done).open();
    }

    private void remove(GroupDetails group, String name) {
        Confirm.ask(
                getTranslation("groups.remove.title", name),
                getTranslation("groups.remove.text"),
                getTranslation("groups.remove"),
                () -> {
                    if (Notices.attempt(() -> groups.remove(group.id()))) {
                        Notices.success(getTranslation("groups.removed", name));
                    }
                    done.run();
                });
    }
}
