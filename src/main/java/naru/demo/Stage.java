package naru.demo;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import naru.base.TimeZones;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets people of the story act at a time in it, with the rights they have. */
@DemoOnly
class Stage {

    private final DemoClock clock;
    private final UserDetailsService accounts;

    Stage(DemoClock clock, UserDetailsService accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    /** The story goes on at that time in Korea. */
    void at(String koreanTime) {
        clock.travelTo(TimeZones.instant(LocalDateTime.parse(koreanTime), TimeZones.KOREA));
    }

    /** Does something as the person with that address. */
    <T> T as(String email, Supplier<T> work) {
        return as((SignedIn) accounts.loadUserByUsername(email), work);
    }

    /** Does something as the person with that address. */
    void as(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return email;
        });
    }

    /** Does something as the one who installs a city, before anyone has an account there. */
    void asFounderOf(String city, Runnable work) {
        SignedIn founder = new SignedIn(
                UUID.randomUUID(), city, "Naru", city + "@naru.example", Role.ADMINISTRATOR, Locale.KOREAN, null);
        as(founder, () -> {
            work.run();
            return founder;
        });
    }

    private static <T> T as(SignedIn user, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(theirs);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
