package naru.account;

import naru.outbox.LetterKind;
import naru.outbox.LetterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter to a colleague who gets an account. */
@Configuration
class InvitationLetter {

    static final LetterKind INVITED =
            LetterKind.of("sign-in.invited", "inviter", "email").needing("link");

    @Bean
    LetterKinds invitationLetters() {
        return new LetterKinds(INVITED);
    }
}
