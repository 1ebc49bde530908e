package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogCarrierTest {

    @Test
    void without_a_mail_server_the_log_tells_all(CapturedOutput output) {
        new LogCarrier()
                .carry(new Outgoing(
                        UUID.randomUUID(),
                        1,
                        new EmailAddress("kim@gaon.co.kr"),
                        Locale.KOREAN,
                        "로그인 링크",
                        "http://localhost:8080/login/link?token=1",
                        null,
                        Instant.EPOCH));
        assertThat(output).contains("kim@gaon.co.kr", "로그인 링크", "http://localhost:8080/login/link?token=1");
    }
}
