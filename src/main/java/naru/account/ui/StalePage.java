package naru.account.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import naru.account.signin.Doors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in page that stood open while its session ended is shown anew, instead of an error nobody understands. */
final class StalePage implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (denied instanceof CsrfException && path.startsWith(Doors.PAGE + "/") && !path.equals(Doors.PASSKEY)) {
            response.sendRedirect(request.getContextPath() + Doors.PAGE + "?again");
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
