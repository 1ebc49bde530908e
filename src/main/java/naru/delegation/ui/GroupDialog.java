package naru.delegation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Listed;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.delegation.EditGroup;
import naru.delegation.GroupDetails;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import org.jspecify.annotations.Nullable;

/** Asks how a group is called and who is in it. */
final class GroupDialog extends FormDialog {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final Trouble trouble = new Trouble();
    private final transient Groups groups;
    private final UUID delegationId;
    private final transient List<MemberDetails> travelling;
    private final transient Runnable done;
    private transient @Nullable GroupDetails known;

    /**
     * @param known what is changed, or null for a new group
     * @param done  what is to be done once it is saved
     */
    GroupDialog(
            Groups groups,
            UUID delegationId,
            List<MemberDetails> travelling,
            @Nullable GroupDetails known,
            Runnable done) {
        this.groups = groups;
        this.delegationId = delegationId;
        this.travelling = travelling;
        this.known = known;
        this.done = done;
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation(known == null ? "groups.add" : "groups.edit"));
        MultiSelectComboBox<MemberDetails> members = new MultiSelectComboBox<>(getTranslation("group.members"));
        members.setItems(travelling);
        members.setItemLabelGenerator(member -> member.summary().in(getLocale()));
        members.setHelperText(getTranslation("group.members.help"));
        members.setWidthFull();
        binder.forField(members).bind("members");
        Div form = new Div(new NameFields(getTranslation("group.name")).bind(binder, "name"), members, trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("groups.save"), this::save));
        binder.readRecord(known == null ? new Fields("", "", Set.of()) : fields(known.facts()));
    }

    private void save() {
        trouble.removeAll();
        Inputs.read(binder).ifPresent(typed -> {
            if (trouble.attempt(() -> store(typed.facts()), this::changes)) {
                close();
                done.run();
                Notices.success(getTranslation("groups.saved"));
            }
        });
    }

    private void store(EditGroup typed) {
        if (known == null) {
            groups.add(delegationId, typed);
        } else {
            groups.edit(known.id(), known.version(), typed);
        }
    }

    private List<ConflictNotice.Change> changes() {
        GroupDetails before = Objects.requireNonNull(known, "only what is known already changes meanwhile");
        GroupDetails now = groups.of(delegationId).stream()
                .filter(group -> group.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        known = now;
        return new Differences<>(this, before.facts(), now.facts())
                .name("group.name", EditGroup::name)
                .field("group.members", this::who)
                .all();
    }

    private String who(EditGroup group) {
        return in(group).map(member -> member.summary().in(getLocale())).collect(Listed.inOneLine());
    }

    private Fields fields(EditGroup known) {
        return new Fields(known.name().ko(), known.name().en(), in(known).collect(Collectors.toSet()));
    }

    private Stream<MemberDetails> in(EditGroup group) {
        return travelling.stream().filter(member -> group.memberIds().contains(member.id()));
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(String nameKo, String nameEn, Set<MemberDetails> members) {

        EditGroup facts() {
            return new EditGroup(
                    new Name(nameKo, nameEn),
                    members.stream().map(MemberDetails::id).collect(Collectors.toSet()));
        }
    }
}
