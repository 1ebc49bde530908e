package naru.account.signin;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter with the link that signs a person in once. */
@Configuration
class SignInLetter {

    static final LetterKind LINK =
            LetterKind.of("sign-in.link", "minutes").needing("link").asConfidential();

    @Bean
    LetterKinds signInLetters() {
        return new LetterKinds(LINK);
    }
}
