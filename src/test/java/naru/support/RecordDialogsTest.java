package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import naru.base.ui.ConflictNotice;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.tradeshow.TradeShowSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Dialogs that are filled from a record: they open empty, store what is typed, and open with it again. */
@Import(BoothMeeting.class)
class RecordDialogsTest extends Browserless {

    @Autowired
    Categories categories;

    @Autowired
    Measures measures;

    @Autowired
    Programmes programmes;

    Cast cast;

    RecordDialogsTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void a_measure() {
        signIn(cast.official());
        open("measures");
        _click(button("새 조치 만들기"));
        _click(button("저장"));
        assertThat(text("조치 이름").isInvalid()).isTrue();
        _setValue(text("조치 이름"), "인증 비용 지원");
        _setValue(area("무엇을 합니까"), "비용의 절반을 지원한다.");
        _click(button("저장"));
        _assertNone(Dialog.class);
        open("measures/" + elsewhere(cast.official(), measures::all).getFirst().id());
        _click(button("내용 고치기"));
        assertThat(text("조치 이름").getValue()).isEqualTo("인증 비용 지원");
        assertThat(area("무엇을 합니까").getValue()).isEqualTo("비용의 절반을 지원한다.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    void a_programme() {
        signIn(cast.official());
        open("programmes");
        _click(button("지원사업 등록"));
        List<TextField> names = _find(_get(Dialog.class), TextField.class);
        _setValue(names.get(0), "해외규격인증 지원사업");
        _setValue(names.get(2), "성남산업진흥원");
        _setValue(area("신청 자격"), "성남시 소재 중소기업");
        _setValue(text("지원 내용"), "비용의 70%");
        MultiSelectComboBox<CategorySummary> answers = _get(MultiSelectComboBox.class);
        CategorySummary certification =
                elsewhere(cast.official(), categories::all).getFirst();
        _setValue(answers, Set.of(certification));
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("해외규격인증 지원사업");
        _click(button("고치기"));
        assertThat(_find(_get(Dialog.class), TextField.class).getFirst().getValue())
                .isEqualTo("해외규격인증 지원사업");
        assertThat(_get(MultiSelectComboBox.class).getValue()).isEqualTo(Set.of(certification));

        _setValue(text("지원 내용"), "비용의 80%");
        elsewhere(cast.official(), () -> {
            ProgrammeSummary known = programmes.all().getFirst();
            programmes.edit(
                    known.id(),
                    known.version(),
                    new EditProgramme(
                            known.name(),
                            known.body(),
                            "성남시 소재 수출기업",
                            known.amount(),
                            known.opensOn(),
                            null,
                            null,
                            known.categoryIds()));
        });
        _click(button("저장"));
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("성남시 소재 수출기업");
        _click(button("저장"));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("비용의 80%");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    void an_exhibit() {
        signIn(cast.contact());
        open("our-company");
        _click(button("출품 정보 등록"));
        Select<TradeShowSummary> show = _get(Select.class, spec -> spec.withLabel("전시회"));
        _setValue(show, show.getListDataView().getItem(0));
        _setValue(text("전시관"), "유레카 파크");
        _setValue(text("부스 번호"), "50410");
        _setValue(area("출품 제품"), "레이더 센서");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("저장")));
        _assertNone(Dialog.class);
        assertThat(texts()).contains("50410");
        _click(button("고치기"));
        assertThat(text("전시관").getValue()).isEqualTo("유레카 파크");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
