package naru.base.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentUser {

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public SignedIn get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<SignedIn> find() {
        return current();
    }

    static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user)
                : Optional.empty();
    }
}
