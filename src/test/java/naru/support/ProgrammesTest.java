package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.EndsBeforeItStarts;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NaruTest
@Import(BoothMeeting.class)
class ProgrammesTest {

    @Autowired
    Programmes programmes;

    @Autowired
    SupportRequests requests;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    Cast cast;

    ProgrammesTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void is_offered_from_its_first_day_in_korea_to_its_last() {
        UUID id = add(words("해외인증 지원", "2027-01-10", "2027-01-20", null));
        add(words("상시 지원", "2027-01-01", null, null));
        assertThat(offeredAt("2027-01-09T14:59:59Z")).containsExactly("상시 지원");
        assertThat(offeredAt("2027-01-09T15:00:00Z")).containsExactly("해외인증 지원", "상시 지원");
        assertThat(offeredAt("2027-01-20T14:59:59Z")).containsExactly("해외인증 지원", "상시 지원");
        assertThat(offeredAt("2027-01-20T15:00:00Z")).containsExactly("상시 지원");
        clock.set(Instant.parse("2027-01-15T00:00:00Z"));
        Act.as(cast.official(), () -> programmes.withdraw(id, true));
        assertThat(offered()).containsExactly("상시 지원");
        Act.as(cast.official(), () -> programmes.withdraw(id, false));
        assertThat(offered()).hasSize(2);
    }

    @Test
    void a_reply_leads_to_it_in_both_languages() {
        UUID id = add(words("해외인증 지원", "2027-01-01", "2027-12-31", "https://example.org/apply"));
        UUID request = Act.as(
                cast.official(),
                () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need("인증 비용이 부담됩니다."))));
        ReplyText reply = Act.as(cast.official(), () -> programmes.reply(id, request));
        assertThat(reply.korean()).contains("해외인증 지원", "수출지원센터", "500만원", "2027년 12월 31일", "https://example.org/apply");
        assertThat(reply.in(Locale.ENGLISH)).contains("Certification", "https://example.org/apply");
    }

    @Test
    void the_catalogue_has_each_once_and_answers_something() {
        add(words("해외인증 지원", "2027-01-01", null, null));
        assertThatThrownBy(() -> add(words("해외인증 지원", "2027-01-01", null, null)))
                .isInstanceOf(ProgrammeTwice.class);
        assertThatThrownBy(() -> words("해외인증 지원", "2027-01-02", "2027-01-01", null))
                .isInstanceOf(EndsBeforeItStarts.class);
        assertThatThrownBy(() -> new EditProgramme(
                        new Name("이름", ""),
                        new Name("기관", ""),
                        "모두",
                        "모두",
                        LocalDate.parse("2027-01-01"),
                        null,
                        null,
                        Set.of()))
                .isInstanceOf(ProgrammeForNothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "example.org", "ftp://example.org", "https://", "그냥 글", "file:///etc"})
    void links_lead_to_pages_alone(String typed) {
        assertThatThrownBy(() -> words("사업", "2027-01-01", null, typed)).isInstanceOf(NoWebAddress.class);
    }

    @Test
    void another_city_has_its_own() {
        UUID id = add(words("해외인증 지원", "2027-01-01", null, null));
        SignedIn stranger = world.staff(world.city(), Role.OFFICIAL);
        assertThat(Act.as(stranger, programmes::all)).isEmpty();
        assertThat(Act.as(stranger, () -> programmes.open(cast.category()))).isEmpty();
        assertThat(Act.as(stranger, () -> programmes.open())).isEmpty();
        assertThatThrownBy(() -> Act.as(stranger, () -> programmes.withdraw(id, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> programmes.add(words("다른 사업", "2027-01-01", null, null))))
                .isInstanceOf(NotFound.class);
    }

    private List<String> offeredAt(String instant) {
        clock.set(Instant.parse(instant));
        return offered();
    }

    private List<String> offered() {
        List<ProgrammeSummary> open = Act.as(cast.contact(), () -> programmes.open(cast.category()));
        assertThat(Act.as(cast.contact(), () -> programmes.open())).containsExactlyElementsOf(open);
        return open.stream().map(programme -> programme.name().ko()).toList();
    }

    private UUID add(EditProgramme words) {
        return Act.as(cast.official(), () -> programmes.add(words));
    }

    private EditProgramme words(String name, String opens, @Nullable String closes, @Nullable String link) {
        return new EditProgramme(
                new Name(name, "Certification"),
                new Name("수출지원센터", "Export centre"),
                "수출 중소기업",
                "최대 500만원",
                LocalDate.parse(opens),
                closes == null ? null : LocalDate.parse(closes),
                link,
                Set.of(cast.category()));
    }
}
