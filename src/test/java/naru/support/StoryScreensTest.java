package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import naru.meeting.Outcome;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** However long a company's story is, a page of it is not. */
@Import(BoothMeeting.class)
class StoryScreensTest extends Browserless {

    @Autowired
    Capture capture;

    @Autowired
    TestClock clock;

    Cast cast;

    StoryScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void fifty_requests_are_drawn_at_once_and_of_years_long_past_none_before_they_are_opened() {
        record(70);
        clock.set(Instant.parse("2028-01-05T00:00:00Z"));
        record(60);
        signIn(cast.official());
        open("companies/" + cast.company());
        assertThat(chains()).isEqualTo(50);
        _click(_get(Button.class, spec -> spec.withText("다음 10건 더 보기 (남은 10건)")));
        assertThat(chains()).isEqualTo(60);
        Details before = _find(Details.class).getLast();
        assertThat(before.isOpened()).isFalse();
        before.setOpened(true);
        assertThat(chains()).isEqualTo(110);
        _click(_get(Button.class, spec -> spec.withText("다음 20건 더 보기 (남은 20건)")));
        assertThat(chains()).isEqualTo(130);
    }

    private void record(int needs) {
        List<NewNeed> said = IntStream.range(0, needs)
                .mapToObj(i -> cast.need("인증 비용이 부담됩니다. " + i))
                .toList();
        elsewhere(cast.official(), () -> capture.record(new CaptureMeeting(cast.registration(), Outcome.HELD, said)));
    }

    private static int chains() {
        return _find(OrderedList.class, spec -> spec.withClasses("chain")).size();
    }
}
