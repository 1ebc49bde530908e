package naru.tradeshow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.ConflictNotice;
import naru.testing.Act;
import naru.testing.Browserless;
import naru.testing.World;
import naru.tradeshow.EditVenue;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShowDetails;
import naru.tradeshow.TradeShowSummary;
import naru.tradeshow.TradeShows;
import naru.tradeshow.VenueDay;
import naru.tradeshow.VenueDetails;
import naru.tradeshow.VenueRoom;
import naru.tradeshow.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of venues, and the dialog that enters and corrects them. */
class VenuesViewTest extends Browserless {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final LocalDate FIRST = LocalDate.parse("2027-01-06");
    private static final LocalTime NINE = LocalTime.parse("09:00");
    private static final LocalTime SIX = LocalTime.parse("18:00");

    @Autowired
    Venues venues;

    private final SignedIn coordinator;
    private final SignedIn official;
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final TradeShowSummary show;

    VenuesViewTest(@Autowired World world, @Autowired TradeShows shows) {
        String city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        official = world.staff(city, Role.OFFICIAL);
        UUID id = Act.as(
                coordinator,
                () -> shows.plan(new PlanTradeShow(
                        "V" + word,
                        new Name("시험 전시회 " + word, "Test show"),
                        new Name("라스베이거스", "Las Vegas"),
                        LAS_VEGAS,
                        FIRST,
                        FIRST.plusDays(2))));
        show = Objects.requireNonNull(
                Act.as(coordinator, () -> shows.byId(List.of(id))).get(id));
    }

    @Test
    void an_official_reads_when_a_venue_is_open_and_which_rooms_it_has() {
        enter(new EditVenue(
                new Name("시험 전시장 " + word, "Test hall"),
                "1 Test Road",
                LAS_VEGAS,
                show.id(),
                null,
                12_000,
                List.of(
                        new VenueDay(FIRST, LocalTime.parse("18:00"), LocalTime.parse("02:00")),
                        VenueDay.closed(FIRST.plusDays(1)),
                        new VenueDay(FIRST.plusDays(2), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                List.of(new VenueRoom(new Name("갈릴레오 회의실", "Galileo Room"), 40))));
        enter(EditVenue.at(null, new Name("시험 시청 " + word, "City hall"), "2 Test Road", LAS_VEGAS));
        signIn(official);
        open("venues?name=" + word);
        assertThat(texts())
                .contains("1 Test Road", "12,000명", "갈릴레오 회의실 · 40명", "장소 2곳")
                .contains("2027년 1월 6일 (수) 18:00–02:00", "다음 날 닫음", "한국 1월 7일 (목) 11:00–19:00")
                .contains("2027년 1월 7일 (목) 휴무", "24시간 운영");
        assertThat(_find(H2.class))
                .extracting(Component::getElement)
                .extracting(each -> each.getText())
                .containsExactly(show.name().ko() + " · 2027년 1월 6일 (수) – 2027년 1월 8일 (금)", "전시회와 관계없는 장소");
        _assertNone(Button.class, spec -> spec.withText("장소 등록"));
        _assertNone(Button.class, spec -> spec.withText("고치기"));
    }

    @Test
    void who_looks_for_a_name_finds_it_in_either_language_and_may_share_the_address() {
        enter(EditVenue.at(null, new Name("가 시청 " + word, "Vancouver " + word), "2 Test Road", LAS_VEGAS));
        enter(EditVenue.at(null, new Name("나 전시장 " + word, "Hall " + word), "2 Test Road", LAS_VEGAS));
        signIn(official);
        open("venues?name=vancouver%20" + word);
        assertThat(names()).containsExactly("가 시청 " + word);
        open("venues?name=" + word);
        assertThat(names()).containsExactly("가 시청 " + word, "나 전시장 " + word);
        open("venues?name=nowhere" + word);
        assertThat(names()).isEmpty();
        assertThat(texts()).contains("nowhere" + word);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    void a_venue_is_entered_with_the_days_of_its_show() {
        signIn(coordinator);
        open("venues?name=" + word);
        _click(button("장소 등록"));
        _click(button("장소 저장"));
        assertThat(text("장소 이름").isInvalid()).isTrue();
        _setValue(text("장소 이름"), "시험 전시장 " + word);
        _setValue(text("주소"), "1 Test Road");
        Select<TradeShowSummary> shows = _get(Select.class, spec -> spec.withLabel("전시회"));
        _setValue(shows, show);
        assertThat(_get(ComboBox.class).getValue()).isEqualTo(LAS_VEGAS);
        _setValue(_get(NumberField.class, spec -> spec.withLabel("위도")), 36.1215);
        _click(button("장소 저장"));
        assertThat(_get(NumberField.class, spec -> spec.withLabel("경도")).isInvalid())
                .isTrue();
        _setValue(_get(NumberField.class, spec -> spec.withLabel("경도")), -115.1739);
        _click(button("운영일 추가"));
        _setValue(_get(DatePicker.class), FIRST.plusDays(1));
        _setValue(_get(Checkbox.class), true);
        _click(button("전시회 기간 모두 넣기"));
        _click(button("방 추가"));
        _click(button("장소 저장"));
        assertThat(text("방 이름").isInvalid()).isTrue();
        _setValue(text("방 이름"), "대회의실");
        _setValue(_find(IntegerField.class).getLast(), 40);
        _click(button("장소 저장"));
        _assertNone(Dialog.class);
        VenueDetails saved = only();
        assertThat(saved.facts().coordinates()).isNotNull().satisfies(point -> {
            assertThat(point.latitude()).isEqualTo(36.1215);
            assertThat(point.longitude()).isEqualTo(-115.1739);
        });
        assertThat(saved.facts().days())
                .containsExactly(
                        new VenueDay(FIRST, NINE, SIX),
                        VenueDay.closed(FIRST.plusDays(1)),
                        new VenueDay(FIRST.plusDays(2), NINE, SIX));
        assertThat(saved.facts().rooms()).containsExactly(new VenueRoom(new Name("대회의실", ""), 40));
        assertThat(names()).containsExactly("시험 전시장 " + word);
    }

    @Test
    void a_show_is_corrected_and_what_others_changed_meanwhile_is_asked_about(@Autowired TradeShows shows) {
        enter(EditVenue.at(show.id(), new Name("시험 전시장 " + word, "Test hall"), "1 Test Road", LAS_VEGAS));
        signIn(coordinator);
        open("venues?name=" + word);
        _click(button("전시회 고치기"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("전시회 마지막 날(현지)")), FIRST.minusDays(1));
        _click(button("전시회 저장"));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("전시회 마지막 날(현지)"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("전시회 마지막 날(현지)")), FIRST.plusDays(3));
        TradeShowDetails now = elsewhere(coordinator, () -> shows.details(show.id()));
        elsewhere(coordinator, () -> {
            shows.edit(
                    now.id(),
                    now.version(),
                    new PlanTradeShow(
                            now.facts().code(),
                            now.facts().name(),
                            new Name("리노", "Reno"),
                            LAS_VEGAS,
                            FIRST,
                            FIRST.plusDays(2)));
        });
        _click(button("전시회 저장"));
        assertThat(texts()).contains("그사이 다른 사람이 먼저 저장했습니다", "리노");
        _click(button("전시회 저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("2027년 1월 6일 (수) – 2027년 1월 9일 (토)");
        _get(Button.class, spec -> spec.withText("전시회 고치기"));
    }

    @Test
    void a_venue_is_corrected_and_what_is_wrong_is_marked() {
        enter(new EditVenue(
                new Name("시험 전시장 " + word, "Test hall"),
                "1 Test Road",
                LAS_VEGAS,
                null,
                null,
                null,
                List.of(new VenueDay(FIRST, NINE, SIX), VenueDay.closed(FIRST.plusDays(1))),
                List.of(new VenueRoom(new Name("가", ""), 4), new VenueRoom(new Name("나", ""), null))));
        signIn(coordinator);
        open("venues?name=" + word);
        _click(button("고치기"));
        _assertNone(Button.class, spec -> spec.withText("전시회 기간 모두 넣기"));
        _setValue(_find(DatePicker.class).getLast(), FIRST);
        _setValue(_find(TextField.class, spec -> spec.withLabel("방 이름")).getLast(), " 가 ");
        _click(button("장소 저장"));
        assertThat(_find(DatePicker.class)).extracting(DatePicker::isInvalid).containsExactly(false, true);
        assertThat(_find(TextField.class, spec -> spec.withLabel("방 이름")))
                .extracting(TextField::isInvalid)
                .containsExactly(false, true);
        _click(_find(Button.class, spec -> spec.withText("빼기")).getLast());
        _setValue(_find(DatePicker.class).getLast(), FIRST.plusDays(2));
        _setValue(_find(TimePicker.class, spec -> spec.withLabel("닫는 시각")).getFirst(), LocalTime.MIDNIGHT);
        _click(button("장소 저장"));
        _assertNone(Dialog.class);
        assertThat(only().facts().days())
                .containsExactly(new VenueDay(FIRST, NINE, LocalTime.MIDNIGHT), VenueDay.closed(FIRST.plusDays(2)));
        assertThat(only().facts().rooms()).hasSize(1);
    }

    @Test
    void who_saves_second_sees_what_changed_and_may_then_mean_it() {
        UUID id = enter(EditVenue.at(null, new Name("시험 시청 " + word, ""), "2 Test Road", LAS_VEGAS));
        signIn(coordinator);
        open("venues?name=" + word);
        _click(button("고치기"));
        _setValue(text("주소"), "3 Test Road");
        EditVenue theirs = new EditVenue(
                new Name("시험 시청 " + word, ""),
                "4 Test Road",
                LAS_VEGAS,
                null,
                null,
                null,
                List.of(new VenueDay(FIRST, NINE, SIX)),
                List.of());
        elsewhere(coordinator, () -> venues.edit(id, 0, theirs));
        _click(button("장소 저장"));
        assertThat(_get(ConflictNotice.class)).isNotNull();
        assertThat(texts()).contains("4 Test Road", "1월 6일 (수) 09:00–18:00");
        assertThat(only().facts()).isEqualTo(theirs);
        assertThat(text("주소").getValue()).isEqualTo("3 Test Road");
        _click(button("장소 저장"));
        _assertNone(Dialog.class);
        assertThat(only().facts().address()).isEqualTo("3 Test Road");
    }

    private UUID enter(EditVenue facts) {
        return elsewhere(coordinator, () -> venues.add(facts));
    }

    private VenueDetails only() {
        return elsewhere(coordinator, venues::all).stream()
                .filter(venue -> venue.facts().name().ko().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
