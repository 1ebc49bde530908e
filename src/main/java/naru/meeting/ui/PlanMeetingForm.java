package naru.meeting.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.base.Name;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Inputs;
import naru.base.ui.NameFields;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingForm;
import naru.meeting.PlanMeeting;
import naru.meeting.PlanMeeting.NewSlot;
import naru.timetable.Clash;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import org.jspecify.annotations.Nullable;

/** What a meeting needs: its form, where it is, who attends, and its times, which are shown before they are saved. */
final class PlanMeetingForm extends Div {

    private static final Name UNNAMED = new Name("·", "");
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_PLACES = 10;

    private final transient DelegationSummary delegation;
    private final transient Function<PlanMeeting, List<Clash>> clashes;
    private final transient Consumer<PlanMeeting> onSubmit;
    private final RadioButtonGroup<MeetingForm> form = new RadioButtonGroup<>(getTranslation("plan.form"));
    private final IntegerField people = Typed.number(getTranslation("plan.people"), 2);
    private final IntegerField perCompany = Typed.number(getTranslation("plan.per-company"), 1);
    private final MembersField members;
    private final TextField room = Inputs.text(getTranslation("plan.room"), 120);
    private final TextField roomEn = Inputs.text(getTranslation("plan.room.en"), 120);
    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final VenueFields venue;
    private final Map<MeetingForm, TimesField> timesByForm = new EnumMap<>(MeetingForm.class);
    private final SlotPreview preview = new SlotPreview();
    private transient @Nullable FormDraft draft;

    /** @param clashes whose time a plan would take that is taken already */
    PlanMeetingForm(
            DelegationSummary delegation,
            TradeShows shows,
            Function<PlanMeeting, List<Clash>> clashes,
            Consumer<PlanMeeting> onSubmit) {
        this.delegation = delegation;
        this.clashes = clashes;
        this.onSubmit = onSubmit;
        addClassName("stack");
        members = new MembersField(delegation, delegation.members());
        Optional<ZoneId> usual = Optional.ofNullable(
                        shows.byId(List.of(delegation.tradeShowId())).get(delegation.tradeShowId()))
                .map(TradeShowSummary::zone);
        venue = new VenueFields(shows, delegation.tradeShowId(), usual, this::refresh);
        timesByForm.put(MeetingForm.ROUND_TABLE, new RoundTableField(delegation, this::refresh));
        timesByForm.put(MeetingForm.BOOTH_ROUND, new BoothRoundField(delegation, this::refresh));
        timesByForm.put(MeetingForm.ONE_TO_ONE, new OneToOneField(delegation, this::refresh));
        NameFields title = new NameFields(getTranslation("plan.title")).bind(binder, "title");
        Inputs.required(binder, room, "roomKo");
        binder.forField(roomEn).bind("roomEn");
        Card when = new Card(new H2(getTranslation("plan.when")));
        timesByForm.values().forEach(when::add);
        chooseForm();
        members.addValueChangeListener(change -> refresh());
        people.setHelperText(getTranslation("plan.people.help"));
        perCompany.setHelperText(getTranslation("plan.per-company.help"));
        room.addValueChangeListener(change -> refresh());
        add(
                new Card(new H2(getTranslation("plan.what")), form, title, new FormLayout(people, perCompany), members),
                new Card(new H2(getTranslation("plan.where")), venue, new FormLayout(room, roomEn)),
                when,
                preview,
                Buttons.primary(getTranslation("plan.save"), this::submit));
    }

    /**
     * Keeps what is typed until it is saved, and brings back what was typed before.
     *
     * @param onBack called when something was
     */
    void keepIn(FormDraft kept, Runnable onBack) {
        draft = kept;
        kept.bringBack(() -> {
            refresh();
            onBack.run();
        });
    }

    void showClashes(List<Clash> found) {
        preview.showClashes(found);
    }

    private void submit() {
        boolean right = Typed.all(
                binder.validate().isOk(),
                Typed.isWithin(people, 1, MOST_PEOPLE, true),
                !isForTables() || Typed.isWithin(perCompany, 1, MOST_PLACES, true),
                times().seatsMembers() || members.check(),
                venue.check(),
                times().check(true));
        if (!right) {
            Typed.lead(this);
            return;
        }
        Answers answers = Inputs.read(binder).orElseThrow();
        ZoneId zone = venue.zone().orElseThrow();
        Name where = new Name(answers.roomKo, answers.roomEn);
        venue.save()
                .map(venueId -> plan(venueId, new Name(answers.titleKo, answers.titleEn), where, zone))
                .ifPresent(onSubmit);
    }

    private PlanMeeting plan(UUID venueId, Name title, Name where, ZoneId zone) {
        TimesField times = times();
        return new PlanMeeting(
                delegation.id(),
                form.getValue(),
                title,
                venueId,
                where,
                people.getValue(),
                isForTables() ? perCompany.getValue() : 1,
                times.bufferBefore(),
                times.bufferAfter(),
                times.hours(),
                times.slots(zone, where, members.ids()));
    }

    private void refresh() {
        if (draft != null && draft.isReading()) {
            return;
        }
        if (draft != null) {
            draft.changed();
        }
        Optional<ZoneId> zone = venue.zone();
        if (times() instanceof BoothRoundField round) {
            zone.ifPresent(round::showTimes);
        }
        if (zone.isEmpty() || !times().check(false)) {
            preview.showNone();
            return;
        }
        Name where = room.getValue().isBlank() ? UNNAMED : new Name(room.getValue(), roomEn.getValue());
        String shown = getTranslation("slots.preview.room");
        List<NewSlot> slots =
                times().slots(zone.get(), room.getValue().isBlank() ? new Name(shown, shown) : where, members.ids());
        boolean numbered = Typed.isWithin(people, 1, MOST_PEOPLE, false)
                && (!isForTables() || Typed.isWithin(perCompany, 1, MOST_PLACES, false));
        List<Clash> found = venue.known()
                .filter(known -> numbered)
                .map(known -> clashes.apply(plan(known, UNNAMED, where, zone.get())))
                .orElse(List.of());
        preview.show(slots, times().counts(zone.get()), zone.get(), found);
    }

    /** Whether one company may have more than one place. */
    private boolean isForTables() {
        return form.getValue() == MeetingForm.ROUND_TABLE;
    }

    private TimesField times() {
        return Objects.requireNonNull(timesByForm.get(form.getValue()));
    }

    private void chooseForm() {
        form.setItems(MeetingForm.values());
        form.setItemLabelGenerator(one -> getTranslation(one.labelKey()));
        form.setValue(MeetingForm.ROUND_TABLE);
        form.addValueChangeListener(change -> suit());
        suit();
    }

    /** Asks what this form of meeting needs. What was typed for another form stays there. */
    private void suit() {
        timesByForm.forEach((one, times) -> times.setVisible(one == form.getValue()));
        perCompany.setVisible(isForTables());
        members.setVisible(!times().seatsMembers());
        refresh();
    }

    /** What the fields hold; public, for the binder makes it. */
    public record Answers(String titleKo, String titleEn, String roomKo, String roomEn) {}
}
