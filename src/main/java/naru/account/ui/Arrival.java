package naru.account.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import naru.account.signin.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Where a person goes who has just signed in: to the page that sent them here, else to the first one. Only ever to a path
 * of this portal, whatever a request says.
 */
final class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final RequestCache cache;
    private final Attempts attempts;

    Arrival(RequestCache cache, Attempts attempts) {
        this.cache = cache;
        this.attempts = attempts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        attempts.forgive(authentication.getName());
        clearAuthenticationAttributes(request);
        response.sendRedirect(target(request, response));
    }

    /** The same for a sign-in by script, which goes there itself. */
    void answerScript(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        attempts.forgive(authentication.getName());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write("{\"redirectUrl\":\"" + target(request, response).replace("\"", "%22") + "\"}");
    }

    private String target(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = cache.getRequest(request, response);
        String navigation = navigation(request.getSession(false));
        String target = request.getContextPath() + "/";
        if (saved != null) {
            cache.removeRequest(request, response);
            URI uri = URI.create(saved.getRedirectUrl());
            target = uri.getRawPath() + query(uri);
        } else if (navigation != null) {
            target += navigation;
        }
        // Two slashes would name another host.
        return target.replaceFirst("^[/\\\\]+", "/");
    }

    /** The query the person typed, without the mark that the cache put at its end. */
    private static String query(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceFirst("(^|&)continue$", "");
        return query.isEmpty() ? "" : "?" + query;
    }

    private static @Nullable String navigation(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        String path = (String) session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return path;
    }
}
