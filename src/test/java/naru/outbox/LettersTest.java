package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.Words;
import naru.base.access.CityScope;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a city says in its letters, and how it arrives. */
class LettersTest extends MailServerTest {

    private static final String KIND = "registration.confirmed";
    private static final SignedIn ADMINISTRATOR = Act.someone(Role.ADMINISTRATOR, "GC");
    private static final SignedIn NEIGHBOUR = Act.someone(Role.ADMINISTRATOR, "SN");

    @Autowired
    Letters letters;

    @Autowired
    Stationery stationery;

    @Autowired
    Words words;

    @Test
    void every_kind_says_something_that_works_and_explains_its_facts_in_both_languages() {
        assertThat(stationery.kinds()).hasSizeGreaterThan(12);
        for (LetterKind kind : stationery.kinds()) {
            for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                assertThatCode(() -> stationery.original(kind, language).checkFor(kind))
                        .as(kind.key())
                        .doesNotThrowAnyException();
                assertThat(words.say(language, kind.labelKey())).doesNotStartWith("!");
                for (String fact : kind.facts()) {
                    assertThat(words.say(language, LetterKind.meaningKey(fact))).doesNotStartWith("!");
                    assertThat(words.say(language, LetterKind.exampleKey(fact))).doesNotStartWith("!");
                }
            }
        }
    }

    @Test
    void a_letter_arrives_in_the_original_words_until_the_city_has_its_own() throws Exception {
        server.start();
        handLetter("GC", Locale.KOREAN);
        assertThat(arrived(1).getSubject()).isEqualTo("[나루] 면담이 확정되었습니다: 간담회");
        assertThat(text(arrived(1))).contains("김하늘 님, 안녕하십니까.", "장소: B홀", "http://localhost:8080/my");

        edit(Locale.KOREAN, -1, "과천시 대표단 면담 확정: {meeting}", "{name} 담당자님,\n\n{there}에 {place}에서 뵙겠습니다. 'B홀' {link}");
        handLetter("GC", Locale.KOREAN);
        assertThat(arrived(2).getSubject()).isEqualTo("과천시 대표단 면담 확정: 간담회");
        assertThat(text(arrived(2))).isEqualTo("김하늘 담당자님,\n\n14:00에 B홀에서 뵙겠습니다. 'B홀' http://localhost:8080/my");

        handLetter("GC", Locale.ENGLISH);
        assertThat(arrived(3).getSubject()).isEqualTo("[Naru] Your meeting is confirmed: 간담회");
        handLetter("SN", Locale.KOREAN);
        assertThat(arrived(4).getSubject()).isEqualTo("[나루] 면담이 확정되었습니다: 간담회");

        Act.as(ADMINISTRATOR, () -> letters.restore(KIND, Locale.KOREAN, 0));
        handLetter("GC", Locale.KOREAN);
        assertThat(arrived(5).getSubject()).isEqualTo("[나루] 면담이 확정되었습니다: 간담회");
    }

    @Test
    void whatever_is_written_a_letter_can_be_sent() throws Exception {
        server.start();
        edit(Locale.KOREAN, -1, "{members}", "{place}".repeat(1_100));
        CityScope.in(
                "GC",
                () -> transaction.executeWithoutResult(status -> outbox.hand(new Letter(
                        stationery.kind(KIND),
                        SOMEBODY,
                        "my",
                        Map.of(
                                "meeting", "간담회".repeat(200),
                                "there", "",
                                "korea", "",
                                "place", "가".repeat(40),
                                "members", "")))));
        assertThat(arrived(1).getSubject())
                .startsWith("[나루] 면담이 확정되었습니다: 간담회")
                .hasSize(300)
                .endsWith("…");
        assertThat(text(arrived(1))).hasSize(20_000);
    }

    @Test
    void words_that_a_newer_kind_does_not_know_any_more_give_way_to_the_original_ones() throws Exception {
        server.start();
        edit(Locale.KOREAN, -1, "과천", "{place}");
        store.sql("update letter_template set body = '{hall}'").update();
        handLetter("GC", Locale.KOREAN);
        assertThat(arrived(1).getSubject()).isEqualTo("[나루] 면담이 확정되었습니다: 간담회");
    }

    @Test
    void words_that_would_not_work_are_refused() {
        assertThatThrownBy(() -> edit(Locale.KOREAN, -1, "제목 {meting}", "본문")).isInstanceOf(UnknownPlaceholder.class);
        assertThatThrownBy(() -> Act.as(
                        ADMINISTRATOR,
                        () -> letters.edit(new EditLetter(
                                "sign-in.link", Locale.KOREAN, -1, new LetterText("링크", "{minutes}분 동안 유효합니다.")))))
                .isInstanceOf(PlaceholderNeeded.class);
        assertThat(get(ADMINISTRATOR).isOwn()).isFalse();
    }

    @Test
    void of_two_who_edit_the_second_is_told() {
        edit(Locale.KOREAN, -1, "첫째", "{link}");
        assertThatThrownBy(() -> edit(Locale.KOREAN, -1, "둘째", "{link}")).isInstanceOf(ChangedMeanwhile.class);
        Act.as(ADMINISTRATOR, () -> letters.restore(KIND, Locale.KOREAN, 0));
        assertThat(get(ADMINISTRATOR).isOwn()).isFalse();
        assertThatThrownBy(() -> edit(Locale.KOREAN, 0, "셋째", "{link}")).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> edit(Locale.KOREAN, -1, "넷째", "{link}")).isInstanceOf(ChangedMeanwhile.class);
        edit(Locale.KOREAN, get(ADMINISTRATOR).version(), "다섯째", "{link}");
        assertThat(get(ADMINISTRATOR).text().subject()).isEqualTo("다섯째");
    }

    @Test
    void of_many_who_edit_at_once_one_gets_through() {
        Race race = Race.between(java.util.stream.IntStream.range(0, 20)
                .<Runnable>mapToObj(i -> () -> {
                    try {
                        edit(Locale.KOREAN, -1, "제목 " + i, "{link}");
                    } catch (org.springframework.dao.OptimisticLockingFailureException late) {
                        throw new ChangedMeanwhile();
                    }
                })
                .toList());
        assertThat(race.won()).isOne();
        assertThat(race.refused()).allSatisfy(refusal -> assertThat(refusal).isInstanceOf(ChangedMeanwhile.class));
    }

    @Test
    void another_city_has_its_own_words() {
        edit(Locale.KOREAN, -1, "과천", "{link}");
        assertThat(get(NEIGHBOUR).isOwn()).isFalse();
        assertThat(Act.as(NEIGHBOUR, letters::all))
                .allSatisfy(letter -> assertThat(letter.ownWords()).isEmpty());
        assertThat(Act.as(ADMINISTRATOR, letters::all))
                .filteredOn(letter -> !letter.ownWords().isEmpty())
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind().key()).isEqualTo(KIND));
    }

    @Test
    void a_kind_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> Act.as(ADMINISTRATOR, () -> letters.get("x", Locale.KOREAN)))
                .isInstanceOf(NotFound.class);
    }

    private void edit(Locale language, long version, String subject, String text) {
        Act.as(
                ADMINISTRATOR,
                () -> letters.edit(new EditLetter(KIND, language, version, new LetterText(subject, text))));
    }

    private LetterDetails get(SignedIn who) {
        return Act.as(who, () -> letters.get(KIND, Locale.KOREAN));
    }

    private void handLetter(String city, Locale language) {
        Letter letter = new Letter(
                stationery.kind(KIND),
                new Recipient(null, "김하늘", READER, language),
                "my",
                Map.of("meeting", "간담회", "there", "14:00", "korea", "07:00", "place", "B홀", "members", "시장"));
        CityScope.in(city, () -> transaction.executeWithoutResult(status -> outbox.hand(letter)));
    }

    private MimeMessage arrived(int number) {
        soon().until(() -> server.getReceivedMessages().length >= number);
        return server.getReceivedMessages()[number - 1];
    }

    private static String text(MimeMessage message) throws Exception {
        return message.getContent().toString().strip().replace("\r\n", "\n");
    }
}
