package naru.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
class OutboxConfiguration {

    /** The mail server that {@code spring.mail.host} names, or else the log. */
    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> server, SenderAddress sender) {
        JavaMailSender configured = server.getIfAvailable();
        return configured == null ? new LogCarrier() : new SmtpCarrier(configured, sender);
    }
}
