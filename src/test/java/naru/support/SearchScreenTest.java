package naru.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.Name;
import naru.base.access.Role;
import naru.base.ui.EmptyState;
import naru.company.Companies;
import naru.company.EditCompany;
import naru.support.BoothMeeting.Cast;
import naru.testing.Browserless;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(BoothMeeting.class)
class SearchScreenTest extends Browserless {

    @Autowired
    SupportRequests requests;

    @Autowired
    Companies companies;

    @Autowired
    World world;

    Cast cast;

    SearchScreenTest(@Autowired BoothMeeting booth) {
        cast = booth.play();
    }

    @Test
    void the_header_leads_to_what_was_found_and_from_there_to_the_request() {
        UUID id = receive("해외규격인증비용을 지원해 주십시오");
        signIn(cast.official());
        open("inbox");
        Div header = _get(Div.class, spec -> spec.withClasses("search-header"));
        _setValue(_get(header, TextField.class), "인증비");
        _click(_get(header, Button.class));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("search?q=");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.getHref()).isEqualTo("inbox/" + id);
            assertThat(row.getElement().getTextRecursively()).contains("건의", "해외규격인증비용을 지원해 주십시오");
            assertThat(row.getElement().getOuterHTML()).contains("<mark>인증비</mark>");
        });
        Div page = _get(Div.class, spec -> spec.withClasses("search-page"));
        assertThat(_get(page, TextField.class).getValue()).isEqualTo("인증비");
    }

    @Test
    void a_company_leads_to_its_page() {
        signIn(cast.contact());
        elsewhere(cast.contact(), () -> {
            long version = companies.mine().version();
            companies.edit(new EditCompany(version, new Name("온누리로봇", "Onnuri Robot")));
        });
        open("search?q=온누리");
        assertThat(rows()).extracting(Anchor::getHref).containsExactly("our-company");
        signIn(cast.official());
        open("search?q=온누리");
        assertThat(rows()).extracting(Anchor::getHref).containsExactly("companies/" + cast.company());
    }

    @Test
    void a_contact_is_led_to_the_page_of_the_own_company() {
        UUID id = receive("물류비가 올랐습니다");
        signIn(cast.contact());
        open("search?q=물류비");
        assertThat(rows()).extracting(Anchor::getHref).containsExactly("requests/" + id);
        signIn(world.company(cast.city()));
        open("search?q=물류비");
        assertThat(rows()).isEmpty();
    }

    @Test
    void many_results_come_in_pages() {
        IntStream.range(0, 21).forEach(i -> receive("물류비 " + i));
        signIn(cast.official());
        open("search?q=물류비");
        assertThat(rows()).hasSize(20);
        String next = turns().getFirst().getHref();
        open(next);
        assertThat(rows()).hasSize(1);
        assertThat(turns())
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .endsWith("page=1");
        open("search?q=물류비&page=-4");
        assertThat(rows()).hasSize(20);
    }

    @Test
    void where_nothing_is_found_or_typed_the_page_says_what_to_do() {
        signIn(cast.official());
        open("search");
        assertThat(empty()).contains("인증비");
        open("search?q=없는낱말");
        assertThat(empty()).contains("‘없는낱말’");
        _click(_get(_get(Div.class, spec -> spec.withClasses("search-header")), Button.class));
        assertThat(empty()).contains("‘없는낱말’");
    }

    @Test
    void what_comes_in_while_one_looks_appears() {
        signIn(cast.official());
        open("search?q=물류비");
        assertThat(rows()).isEmpty();
        receive("물류비가 올랐습니다");
        eventually(() -> assertThat(rows()).hasSize(1));
    }

    @Test
    void who_has_nothing_to_find_has_no_field() {
        signIn(world.staff(cast.city(), Role.ADMINISTRATOR));
        open("companies");
        assertThat(_find(Div.class, spec -> spec.withClasses("search-header"))).isEmpty();
    }

    private UUID receive(String sentence) {
        return elsewhere(
                cast.official(), () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need(sentence))));
    }

    private static String empty() {
        return _get(EmptyState.class).getElement().getTextRecursively();
    }

    private static List<Anchor> rows() {
        return anchors("search-row");
    }

    private static List<Anchor> turns() {
        return anchors("turn");
    }

    private static List<Anchor> anchors(String className) {
        return _find(Anchor.class, spec -> spec.withClasses(className)).stream()
                .filter(Component::isVisible)
                .toList();
    }
}
