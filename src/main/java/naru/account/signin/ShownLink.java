package naru.account.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The link that the demonstration, which sends no mail, shows on the page instead: once. */
public final class ShownLink {

    static final String ATTRIBUTE = ShownLink.class.getName();

    private ShownLink() {}

    /** The link that was just made in this session; it is forgotten with this. */
    public static Optional<String> take(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> link = Optional.ofNullable((String) session.getAttribute(ATTRIBUTE));
        session.removeAttribute(ATTRIBUTE);
        return link;
    }
}
