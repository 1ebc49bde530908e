package naru.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@NaruTest
class ContainerErrorsTest {

    @Autowired
    ContainerErrors errors;

    @Test
    void an_unforeseen_error_shows_its_number_and_nothing_of_itself() {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
        ResponseEntity<byte[]> answer = errors.show(request);
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(html(answer))
                .contains("<html lang=\"ko\">", "예상하지 못한 오류가 났습니다")
                .containsPattern("오류 번호 [0-9a-f]{8}<")
                .doesNotContain("secret", "IllegalStateException", "<script", "<style");
    }

    @Test
    void speaks_the_language_chosen_on_this_device() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("naru-language", "en"));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
        assertThat(html(errors.show(request))).contains("<html lang=\"en\">", "Page not found", "href=\"/\"");
    }

    @Test
    void a_file_that_is_too_large_is_named_as_such() {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 413);
        assertThat(html(errors.show(request))).contains("파일이 너무 큽니다");
    }

    private static String html(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
