package naru.outbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.virtuallist.VirtualList;
import naru.base.access.CityScope;
import naru.base.access.SignedIn;
import naru.base.ui.EmptyState;
import naru.outbox.MyNotices;
import naru.outbox.Notice;
import naru.outbox.NoticeSummary;
import naru.outbox.Outbox;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesViewTest extends Browserless {

    @Autowired
    Outbox outbox;

    @Autowired
    MyNotices notices;

    @Autowired
    World world;

    @Autowired
    TransactionTemplate transaction;

    SignedIn reader;
    SignedIn colleague;

    @BeforeEach
    void somebodySignsIn() {
        reader = world.company(world.city());
        colleague = world.colleague(reader, "CONFIRMED");
        signIn(reader);
    }

    @Test
    void a_visitor_has_no_bell() {
        visit();
        open("");
        _assertNone(NoticeBell.class);
    }

    @Test
    void an_empty_page_says_what_belongs_there() {
        open("notices");
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(VirtualList.class);
        assertThat(bell()).isEmpty();
    }

    @Test
    void the_bell_counts_what_is_not_read_without_a_reload_and_only_ones_own() {
        open("my");
        assertThat(bell()).isEmpty();
        post(colleague, "딴 사람의 일");
        post(reader, "면담이 확정되었습니다");
        post(reader, "건의에 회신해 드립니다");
        eventually(() -> assertThat(bell()).isEqualTo("2"));
        assertThat(_get(NoticeBell.class).getElement().getAttribute("aria-label"))
                .isEqualTo("읽지 않은 알림 2건");

        elsewhere(reader, notices::readAll);
        eventually(() -> assertThat(bell()).isEmpty());
    }

    @Test
    void opening_a_notice_leads_to_its_page_and_takes_it_down_as_read() {
        post(reader, "면담이 확정되었습니다");
        NoticeSummary notice = elsewhere(reader, () -> notices.newest(0, 1)).getFirst();
        open("notices");
        assertThat(list().getElement().isVisible()).isTrue();
        assertThat(new NoticeRow(notice).getElement().getTextRecursively()).contains("면담이 확정되었습니다", "새 알림");

        open("notices/" + notice.id());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("my");
        eventually(() -> assertThat(bell()).isEmpty());
    }

    @Test
    void all_are_read_at_once() {
        post(reader, "하나");
        post(reader, "둘");
        open("notices");
        Button readAll = _get(Button.class, spec -> spec.withText("모두 읽음으로 표시"));
        _click(readAll);
        assertThat(readAll.isEnabled()).isFalse();
        assertThat(elsewhere(reader, notices::countUnread)).isZero();
    }

    @Test
    void anothers_notice_leads_nowhere() {
        post(colleague, "비밀");
        NoticeSummary notice = elsewhere(colleague, () -> notices.newest(0, 1)).getFirst();
        open("notices/" + notice.id());
        assertThat(_get(H1.class).getText()).isEqualTo("페이지를 찾을 수 없습니다");
        assertThat(elsewhere(colleague, notices::countUnread)).isOne();
    }

    private VirtualList<?> list() {
        return _get(VirtualList.class);
    }

    private String bell() {
        return _get(NoticeBell.class).getElement().getTextRecursively();
    }

    private void post(SignedIn to, String line) {
        elsewhere(
                to,
                () -> CityScope.in(
                        to.city(),
                        () -> transaction.executeWithoutResult(
                                status -> outbox.hand(new Notice(to.accountId(), line, "my")))));
    }
}
