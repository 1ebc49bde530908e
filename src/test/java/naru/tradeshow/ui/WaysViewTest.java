package naru.tradeshow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.testing.Browserless;
import naru.testing.World;
import naru.tradeshow.BusyTime;
import naru.tradeshow.EditVenue;
import naru.tradeshow.EditWay;
import naru.tradeshow.Venues;
import naru.tradeshow.Ways;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long it takes from a venue, on the screen of who knows better and of who only reads it. */
class WaysViewTest extends Browserless {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Autowired
    Venues venues;

    @Autowired
    Ways ways;

    private final SignedIn coordinator;
    private final SignedIn official;
    private final String word = UUID.randomUUID().toString().substring(0, 8);

    WaysViewTest(@Autowired World world) {
        String city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        official = world.staff(city, Role.OFFICIAL);
    }

    @Test
    void an_address_that_says_where_to_asks_at_once_how_long_it_takes() {
        UUID hall = venue("전시장 " + word);
        UUID hotel = venue("호텔 " + word);
        signIn(coordinator);
        open("venues/ways/" + hall + "?to=" + hotel);
        assertThat(_get(ComboBox.class).getValue()).isNotNull();
        _click(button("저장"));
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 20);
        _click(button("시간대 추가"));
        _click(button("저장"));
        assertThat(time("이때부터(현지)").isInvalid()).isTrue();
        _setValue(time("이때부터(현지)"), LocalTime.of(16, 0));
        _setValue(time("이때까지(현지)"), LocalTime.of(19, 0));
        _setValue(_get(IntegerField.class, spec -> spec.withPredicate(field -> field.getValue() == null)), 40);
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("전시장 " + word + " → 호텔 " + word, "20분", "16:00–19:00에는 40분");

        // Once it is known, the same address opens it for correction.
        open("venues/ways/" + hall + "?to=" + hotel);
        assertThat(_get(ComboBox.class).isReadOnly()).isTrue();
        _click(button("닫기"));
        _click(button("지우기"));
        assertThat(texts()).contains("아직 적어 둔 이동 시간이 없습니다");
    }

    @Test
    void what_somebody_else_corrected_is_shown_before_it_is_overwritten() {
        UUID hall = venue("전시장 " + word);
        UUID hotel = venue("호텔 " + word);
        UUID way = elsewhere(coordinator, () -> ways.enter(new EditWay(hall, hotel, 20, List.of())));
        signIn(coordinator);
        open("venues/ways/" + hall + "?to=" + hotel);
        _setValue(_get(IntegerField.class), 25);
        elsewhere(coordinator, () -> ways.correct(way, 0, 30, List.of()));
        _click(button("저장"));
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("20분", "30분");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("25분");
    }

    @Test
    void who_only_reads_is_asked_nothing() {
        UUID hall = venue("전시장 " + word);
        UUID hotel = venue("호텔 " + word);
        BusyTime evening = new BusyTime(LocalTime.of(16, 0), LocalTime.of(19, 0), 40);
        elsewhere(coordinator, () -> ways.enter(new EditWay(hall, hotel, 20, List.of(evening))));
        signIn(official);
        open("venues/ways/" + hotel + "?to=" + hall);
        _assertNone(Dialog.class);
        _assertNone(Button.class, spec -> spec.withText("이동 시간 추가"));
        assertThat(texts()).contains("전시장 " + word + " → 호텔 " + word, "16:00–19:00에는 40분");
    }

    private UUID venue(String name) {
        return elsewhere(coordinator, () -> venues.add(EditVenue.at(null, new Name(name, ""), "1 Main St", LAS_VEGAS)));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TimePicker time(String label) {
        return _get(TimePicker.class, spec -> spec.withLabel(label));
    }
}
