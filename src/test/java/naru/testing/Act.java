package naru.testing;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does things as somebody. */
public final class Act {

    private Act() {}

    /** A person who exists only in the session: enough where the store is not asked who they are. */
    public static SignedIn someone(Role role, String city) {
        return new SignedIn(
                UUID.randomUUID(), city, role + " " + city, role + "@" + city + ".test", role, Locale.KOREAN, null);
    }

    public static <T> T as(SignedIn user, Supplier<T> work) {
        return with(new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities()), work);
    }

    public static void as(SignedIn user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    /** As a visitor who has not signed in. */
    public static <T> T asVisitor(Supplier<T> work) {
        return with(
                new AnonymousAuthenticationToken(
                        "key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")),
                work);
    }

    private static <T> T with(Authentication authentication, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(authentication);
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
