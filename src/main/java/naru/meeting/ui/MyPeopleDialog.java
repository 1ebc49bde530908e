package naru.meeting.ui;

import java.util.List;
import java.util.function.Consumer;
import naru.base.ui.Buttons;
import naru.base.ui.FormDialog;
import naru.base.ui.Trouble;
import naru.meeting.Participant;
import naru.meeting.RegistrationDetails;

/** Asks who comes instead; what was typed stays when there is no room for them. */
final class MyPeopleDialog extends FormDialog {

    private final Trouble trouble = new Trouble();
    private final ParticipantsField people;
    private final transient Consumer<List<Participant>> bring;

    MyPeopleDialog(RegistrationDetails mine, int personsPerPlace, Consumer<List<Participant>> bring) {
        this.bring = bring;
        people = new ParticipantsField(mine.participantLimit(), personsPerPlace);
        people.setValue(mine.participants());
        setHeaderTitle(getTranslation("schedule.people.title", mine.title().in(getLocale())));
        addClassName("register");
        setWidth("min(36rem, 100%)");
        add(trouble, people);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("register.cancel"), this::close),
                        Buttons.primary(getTranslation("schedule.save"), this::save));
    }

    private void save() {
        if (people.check() && trouble.attempt(() -> bring.accept(people.getValue()))) {
            close();
        }
    }
}
