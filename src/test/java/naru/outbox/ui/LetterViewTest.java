package naru.outbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.base.ui.Badge;
import naru.base.ui.ConflictNotice;
import naru.outbox.EditLetter;
import naru.outbox.LetterDetails;
import naru.outbox.LetterText;
import naru.outbox.Letters;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LetterViewTest extends Browserless {

    private static final String KIND = "registration.declined";

    @Autowired
    Letters letters;

    @Autowired
    World world;

    SignedIn administrator;

    @BeforeEach
    void anAdministratorSignsIn() {
        administrator = world.staff(world.city(), Role.ADMINISTRATOR);
        signIn(administrator);
    }

    @Test
    void every_kind_is_listed_with_the_way_to_word_it() {
        elsewhere(administrator, () -> letters.edit(edit(-1, "우리 시 제목", "{reason}")));
        open("admin/letters");
        assertThat(_get(Badge.class).getText()).isEqualTo("한국어 문구 수정됨");
        assertThat(_get(Anchor.class, spec -> spec.withText("면담 신청을 반려했을 때")).getHref())
                .isEqualTo("admin/letters/registration.declined/ko");
    }

    @Test
    void the_preview_follows_the_typing_and_what_is_saved_is_said() {
        open("admin/letters/" + KIND + "/ko");
        assertThat(preview()).contains("수출기업 간담회", "사유: 자료를 보완하여");
        _assertNone(Button.class, spec -> spec.withText("처음 문구로 되돌리기"));

        _setValue(subject(), "과천시: {meeting}");
        _setValue(text(), "{name} 님, {reason}");
        assertThat(preview()).contains("과천시: 수출기업 간담회", "이하늘 님, 자료를 보완하여");
        save();

        LetterDetails saved = get();
        assertThat(saved.isOwn()).isTrue();
        assertThat(saved.text()).isEqualTo(new LetterText("과천시: {meeting}", "{name} 님, {reason}"));

        _click(_get(Button.class, spec -> spec.withText("처음 문구로 되돌리기")));
        ConfirmDialog question = _get(ConfirmDialog.class);
        com.vaadin.flow.component.ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        assertThat(get().isOwn()).isFalse();
        assertThat(subject().getValue()).isEqualTo("[나루] 면담 신청이 반려되었습니다: {meeting}");
    }

    @Test
    void what_would_not_work_is_said_at_the_field_and_not_saved() {
        open("admin/letters/" + KIND + "/ko");
        _setValue(subject(), "{title} {meeting} {nmae} {title}");
        assertThat(subject().getErrorMessage())
                .startsWith("이 글에 넣을 수 없는 항목이 있습니다: {title}, {nmae}. ")
                .contains("{meeting}");
        _setValue(text(), "죄송합니다.");
        assertThat(text().getErrorMessage()).startsWith("이 글에 꼭 있어야 하는 항목이 빠졌습니다: {reason}. ");
        save();
        assertThat(get().isOwn()).isFalse();
    }

    @Test
    void who_saves_second_sees_what_the_other_changed_and_keeps_what_they_typed() {
        open("admin/letters/" + KIND + "/ko");
        _setValue(subject(), "내 제목");
        elsewhere(administrator, () -> letters.edit(edit(-1, "동료의 제목", "{reason}")));
        save();
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively()).contains("동료의 제목");
        assertThat(subject().getValue()).isEqualTo("내 제목");
        save();
        _assertNone(ConflictNotice.class);
        assertThat(get().text().subject()).isEqualTo("내 제목");
    }

    @Test
    void both_languages_are_worded_each_by_itself() {
        open("admin/letters/" + KIND + "/en");
        assertThat(text().getValue()).startsWith("Dear {name},");
        assertThat(preview()).contains("Round table of exporters");
        _assertOne(Anchor.class, spec -> spec.withText("한국어 문구"));
    }

    private TextField subject() {
        return _get(TextField.class);
    }

    private TextArea text() {
        return _get(TextArea.class);
    }

    private String preview() {
        return _get(LetterPreview.class).getElement().getTextRecursively();
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("저장")));
    }

    private LetterDetails get() {
        return elsewhere(administrator, () -> letters.get(KIND, Locale.KOREAN));
    }

    private static EditLetter edit(long version, String subject, String text) {
        return new EditLetter(KIND, Locale.KOREAN, version, new LetterText(subject, text));
    }
}
