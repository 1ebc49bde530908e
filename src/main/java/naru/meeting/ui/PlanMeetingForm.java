package naru.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.IntegerRangeValidator;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.delegation.DelegationSummary;
import naru.delegation.MemberSummary;
import naru.meeting.MeetingForm;
import naru.meeting.PlanMeeting;
import naru.meeting.PlanMeeting.NewSlot;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;

/** What a meeting needs: its form, where it is, who attends, and its slots, which are shown before they are saved. */
final class PlanMeetingForm extends Div {

    private final transient DelegationSummary delegation;
    private final transient Consumer<PlanMeeting> onSubmit;
    private final TextField room = Inputs.text(getTranslation("plan.room"), 120);
    private final TextField roomEn = Inputs.text(getTranslation("plan.room.en"), 120);
    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final VenueFields venue;
    private final SlotFields slots;
    private final SlotPreview preview = new SlotPreview();

    PlanMeetingForm(DelegationSummary delegation, TradeShows shows, Consumer<PlanMeeting> onSubmit) {
        this.delegation = delegation;
        this.onSubmit = onSubmit;
        addClassName("stack");
        slots = new SlotFields(delegation, this::refresh);
        Optional<ZoneId> usual = Optional.ofNullable(
                        shows.byId(List.of(delegation.tradeShowId())).get(delegation.tradeShowId()))
                .map(TradeShowSummary::zone);
        venue = new VenueFields(shows, delegation.tradeShowId(), usual, this::refresh);
        RadioButtonGroup<MeetingForm> form = form();
        IntegerField people = new IntegerField(getTranslation("plan.people"));
        people.setStepButtonsVisible(true);
        people.setValue(2);
        CheckboxGroup<MemberSummary> members = members();
        Card what = new Card(new H2(getTranslation("plan.what")), form);
        what.add(new NameFields(getTranslation("plan.title")).bind(binder, "title"), people, members);
        Inputs.required(binder, form, "form");
        Inputs.required(binder, room, "roomKo");
        binder.forField(roomEn).bind("roomEn");
        binder.forField(people)
                .asRequired(Inputs.missing())
                .withValidator(new IntegerRangeValidator(getTranslation("slots.range", 1, 20), 1, 20))
                .bind("people");
        binder.forField(members)
                .asRequired(getTranslation("plan.members.missing"))
                .bind("members");
        room.addValueChangeListener(change -> refresh());
        add(
                what,
                new Card(
                        new H2(getTranslation("plan.where")),
                        venue,
                        new com.vaadin.flow.component.formlayout.FormLayout(room, roomEn)),
                new Card(new H2(getTranslation("plan.when")), slots),
                preview,
                Buttons.primary(getTranslation("plan.save"), this::submit));
    }

    private void submit() {
        // From the last to the first, so that the first field that is wrong has the focus in the end.
        boolean timed = slots.check();
        boolean placed = venue.check();
        Optional<Answers> typed = Inputs.read(binder);
        if (!timed || !placed || typed.isEmpty()) {
            return;
        }
        Answers answers = typed.get();
        venue.zone()
                .flatMap(zone -> slots.read(zone, answers.roomKo, answers.roomEn))
                .flatMap(all -> venue.save()
                        .map(venueId -> PlanMeeting.simple(
                                delegation.id(),
                                answers.form,
                                new Name(answers.titleKo, answers.titleEn),
                                venueId,
                                new Name(answers.roomKo, answers.roomEn),
                                answers.people,
                                all.stream()
                                        .map(slot -> slot.attendedBy(answers.members.stream()
                                                .map(MemberSummary::id)
                                                .toList()))
                                        .toList())))
                .ifPresent(onSubmit);
    }

    private void refresh() {
        String where = room.getValue().isBlank() ? getTranslation("slots.preview.room") : room.getValue();
        List<NewSlot> planned =
                venue.zone().map(zone -> slots.soFar(zone, where)).orElse(List.of());
        if (planned.isEmpty()) {
            preview.showNone();
        } else {
            preview.show(planned, venue.zone().orElseThrow());
        }
    }

    private RadioButtonGroup<MeetingForm> form() {
        RadioButtonGroup<MeetingForm> form = new RadioButtonGroup<>(getTranslation("plan.form"));
        form.setItems(MeetingForm.values());
        form.setItemLabelGenerator(one -> getTranslation(one.labelKey()));
        form.addValueChangeListener(change -> {
            slots.suit(change.getValue());
            refresh();
        });
        form.setValue(MeetingForm.ROUND_TABLE);
        return form;
    }

    private CheckboxGroup<MemberSummary> members() {
        CheckboxGroup<MemberSummary> members = new CheckboxGroup<>(getTranslation("plan.members"));
        members.setItems(delegation.members());
        members.setItemLabelGenerator(member -> member.in(getLocale()));
        members.setValue(Set.copyOf(delegation.members()));
        return members;
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(
            MeetingForm form,
            String titleKo,
            String titleEn,
            int people,
            Set<MemberSummary> members,
            String roomKo,
            String roomEn) {}
}
