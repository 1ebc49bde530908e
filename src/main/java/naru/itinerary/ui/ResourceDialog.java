package naru.itinerary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.ConflictNotice;
import naru.base.ui.Differences;
import naru.base.ui.FormDialog;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.base.ui.Notices;
import naru.base.ui.Trouble;
import naru.itinerary.EditResource;
import naru.itinerary.ResourceDetails;
import naru.itinerary.ResourceKind;
import naru.itinerary.TripResources;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a vehicle or an interpreter. */
final class ResourceDialog extends FormDialog {

    private final transient Binder<Fields> binder = new Binder<>(Fields.class);
    private final Trouble trouble = new Trouble();
    private final transient TripResources resources;
    private final UUID delegationId;
    private final transient Runnable done;
    private transient @Nullable ResourceDetails known;

    /**
     * @param known what is changed, or null for something new
     * @param done  what is to be done once it is saved
     */
    ResourceDialog(TripResources resources, UUID delegationId, @Nullable ResourceDetails known, Runnable done) {
        this.resources = resources;
        this.delegationId = delegationId;
        this.known = known;
        this.done = done;
        setWidth("min(36rem, 100%)");
        setHeaderTitle(getTranslation(known == null ? "resources.add" : "resources.edit"));
        Paragraph hint = new Paragraph(getTranslation("resource.members.hint"));
        hint.addClassName("small");
        Div form = new Div(hint, what(), days(), trouble);
        form.addClassName("stack");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("confirm.cancel"), this::close),
                        Buttons.primary(getTranslation("resources.save"), this::save));
        binder.readRecord(
                known == null ? new Fields(ResourceKind.VEHICLE, "", "", null, null, null) : fields(known.facts()));
    }

    private Div what() {
        IntegerField seats = new IntegerField(getTranslation("resource.seats"));
        seats.setHelperText(getTranslation("resource.seats.help"));
        seats.setWidthFull();
        Select<ResourceKind> kind = new Select<>();
        kind.setLabel(getTranslation("resource.kind"));
        kind.setItems(ResourceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> seats.setVisible(change.getValue() == ResourceKind.VEHICLE));
        Inputs.required(binder, kind, "kind");
        NameFields name = new NameFields(getTranslation("resource.name")).bind(binder, "name");
        binder.forField(seats)
                .withValidator(
                        value -> !seats.isVisible() || (value != null && value >= 1), getTranslation("failure.NoSeats"))
                .bind("seats");
        Div what = new Div(kind, name, seats);
        what.addClassName("stack");
        return what;
    }

    private FormLayout days() {
        DatePicker first = Inputs.date(getTranslation("resource.first"));
        DatePicker last = Inputs.date(getTranslation("resource.last"));
        last.setHelperText(getTranslation("resource.days.help"));
        binder.forField(first).bind("firstDay");
        binder.forField(last)
                .withValidator(
                        day -> day == null || first.isEmpty() || !day.isBefore(first.getValue()),
                        getTranslation("form.ends-before-it-starts"))
                .bind("lastDay");
        return new FormLayout(first, last);
    }

    private void save() {
        trouble.removeAll();
        Inputs.read(binder).ifPresent(typed -> {
            if (trouble.attempt(() -> store(typed.facts()), this::changes)) {
                close();
                done.run();
                Notices.success(getTranslation("resources.saved"));
            }
        });
    }

    private void store(EditResource typed) {
        if (known == null) {
            resources.add(delegationId, typed);
        } else {
            resources.edit(known.id(), known.version(), typed);
        }
    }

    private List<ConflictNotice.Change> changes() {
        ResourceDetails before = Objects.requireNonNull(known, "only what is known already changes meanwhile");
        ResourceDetails now = resources.of(delegationId).stream()
                .filter(resource -> resource.id().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(before.id()));
        known = now;
        return new Differences<>(this, before.facts(), now.facts())
                .field("resource.kind", facts -> getTranslation(facts.kind().labelKey()))
                .name("resource.name", EditResource::name)
                .field(
                        "resource.seats",
                        facts -> facts.seats() == null ? null : facts.seats().toString())
                .field("resource.first", facts -> day(facts.firstDay()))
                .field("resource.last", facts -> day(facts.lastDay()))
                .all();
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : TimeWords.dayOfYear(day, getLocale());
    }

    private static Fields fields(EditResource known) {
        return new Fields(
                known.kind(), known.name().ko(), known.name().en(), known.seats(), known.firstDay(), known.lastDay());
    }

    /** What the form holds. Public, or else the binder cannot read it. */
    public record Fields(
            ResourceKind kind,
            String nameKo,
            String nameEn,
            @Nullable Integer seats,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        EditResource facts() {
            return new EditResource(kind, new Name(nameKo, nameEn), seats, firstDay, lastDay);
        }
    }
}
