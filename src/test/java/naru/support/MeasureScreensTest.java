package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.UUID;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(BoothMeeting.class)
class MeasureScreensTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    RequestQueries queries;

    @Autowired
    Measures measures;

    @Autowired
    Categories categories;

    Cast cast;

    MeasureScreensTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void of_those_sent_together_the_page_says_which_could_not_be_sent_and_offers_them_alone() {
        UUID special = received("시장의 답이 필요합니다.");
        UUID plain = received("인증 비용이 부담됩니다.");
        UUID measure = elsewhere(cast.official(), () -> {
            UUID started =
                    measures.start(new EditMeasure("인증 비용 지원", "절반을 지원한다.", null, null), List.of(special, plain));
            measures.end(new EndMeasure(
                    started, measures.get(started).version(), true, "예산을 확보함", new ReplyText("지원합니다.", null)));
            return started;
        });
        asksForApproval(special);
        signIn(cast.official());
        open("measures/" + measure);
        _click(_get(Button.class, spec -> spec.withText("회신 초안 2건 모두 보내기")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        String number =
                elsewhere(cast.official(), () -> queries.details(special)).number();
        eventually(() -> assertThat(_find(Button.class, spec -> spec.withText("회신 보내기")))
                .singleElement()
                .satisfies(left -> assertThat(left.getAriaLabel().orElse("")).contains(number)));
        assertThat(texts()).contains("1건을 보냈고 1건은 보내지 못했습니다.", number + ": ");
    }

    private UUID received(String sentence) {
        return elsewhere(
                cast.official(), () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need(sentence))));
    }

    private void asksForApproval(UUID request) {
        elsewhere(cast.administrator(), () -> {
            CategorySummary asked = categories.all().stream()
                    .filter(category -> !category.id().equals(cast.category()))
                    .findFirst()
                    .orElseThrow();
            categories.edit(
                    new EditCategory(asked.id(), asked.version(), asked.name(), asked.workingDays(), null, true));
            return asked.id();
        });
        UUID asked = elsewhere(cast.official(), categories::all).stream()
                .filter(CategorySummary::needsApproval)
                .findFirst()
                .orElseThrow()
                .id();
        elsewhere(cast.official(), () -> {
            requests.categorize(
                    new CategorizeRequest(request, queries.details(request).version(), asked));
            return request;
        });
    }
}
