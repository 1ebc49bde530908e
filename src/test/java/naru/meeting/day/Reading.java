package naru.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import naru.meeting.day.Letterbox.Letter;
import naru.meeting.day.Said.When;
import naru.testing.Visitor;

/** What one company is told of its meetings: each place where it reads of them is read on its own. */
final class Reading {

    private static final Map<String, String> STATES = Map.of(
            "면담이 확정되었습니다", Said.CONFIRMED,
            "확정된 면담이 바뀌었습니다", Said.CONFIRMED,
            "면담이 취소되었습니다", Said.CANCELLED,
            "면담 신청이 취소되었습니다", Said.CANCELLED,
            "대기 신청을 받았습니다", Said.WAITING,
            "면담 자리가 났습니다. 답해 주십시오", Said.OFFERED);

    private Reading() {}

    /** What stands on the phone, on the page of the company's own meetings. */
    static List<Said> phone(Page page) {
        page.navigate("my");
        Locator cards = page.locator(".card.mine");
        cards.first().waitFor();
        List<Said> said = new ArrayList<>();
        for (Locator card : cards.all()) {
            said.add(new Said(
                    card.locator("h3").textContent(),
                    card.locator(".badge").first().textContent(),
                    When.read(card.locator("time.there").textContent()),
                    When.read(card.locator("time.korea").textContent()),
                    card.locator("dl.facts > div")
                            .filter(new Locator.FilterOptions().setHasText("장소"))
                            .locator("dd")
                            .first()
                            .textContent()));
        }
        return said;
    }

    /** What the last mail about each meeting says in its text. */
    static Collection<Said> letters(List<Letter> letters) {
        Map<String, Said> last = new LinkedHashMap<>();
        for (Letter letter : letters) {
            Said said = text(letter);
            ICalendar entry = letter.entry();
            if (entry == null) {
                last.put(said.title(), said);
            } else {
                last.remove(said.title());
                last.put(only(entry).getUid().getValue(), said);
            }
        }
        return last.values();
    }

    /** What a calendar holds that took every entry that came by mail; what was cancelled stands struck out. */
    static Map<String, Entry> calendar(List<Letter> letters) {
        Map<String, Entry> events = new LinkedHashMap<>();
        for (Letter letter : letters) {
            ICalendar sent = letter.entry();
            if (sent == null) {
                continue;
            }
            Entry entry = Entry.of(only(sent));
            assertThat(sent.getMethod().isCancel())
                    .isEqualTo(entry.said().state().equals(Said.CANCELLED));
            Entry before = events.put(entry.uid(), entry);
            assertThat(entry.sequence())
                    .as("the number of %s, which was %s", entry, before)
                    .isEqualTo(before == null ? 0 : before.sequence() + 1);
        }
        return events;
    }

    /** What a calendar holds that subscribed to the company's secret address; days until which to answer left out. */
    static Map<String, Entry> feed(Visitor program, String address) {
        Map<String, Entry> events = new LinkedHashMap<>();
        ICalendar feed = Biweekly.parse(new String(program.fetch(address).body(), StandardCharsets.UTF_8))
                .first();
        for (VEvent event : feed.getEvents()) {
            if (event.getDateStart().getValue().hasTime()) {
                Entry entry = Entry.of(event);
                events.put(entry.uid(), entry);
            }
        }
        return events;
    }

    private static Said text(Letter letter) {
        String subject = letter.subject().replaceFirst("^\\[나루] ", "");
        String what = subject.substring(0, subject.indexOf(": "));
        return new Said(
                        letter.line("면담:"),
                        Objects.requireNonNull(STATES.get(what), what),
                        When.read(letter.line("시각:")),
                        When.read(letter.line("한국 ")),
                        letter.line("장소:"))
                .bare();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    /** An event in a calendar. */
    record Entry(String uid, int sequence, Said said) {

        private static Entry of(VEvent event) {
            Said said = Said.at(
                    event.getSummary().getValue(),
                    event.getStatus().isCancelled() ? Said.CANCELLED : Said.CONFIRMED,
                    event.getDateStart().getValue().toInstant(),
                    event.getDateEnd().getValue().toInstant(),
                    event.getLocation().getValue());
            List<String> words = event.getDescription().getValue().lines().toList();
            assertThat(When.read(words.get(0))).isEqualTo(said.there());
            assertThat(When.read(words.get(1))).isEqualTo(said.korea());
            return new Entry(event.getUid().getValue(), event.getSequence().getValue(), said);
        }
    }
}
