package naru.testing;

import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import naru.Naru;
import naru.base.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;

/**
 * A test of screens on the wired portal, without a browser: extend it, {@link #signIn} or stay a visitor, {@link #open} a
 * page, and look for components with Karibu's {@code LocatorJ._get}, {@code _click} and the like.
 *
 * <p>Each test starts as a visitor with a fresh session that speaks Korean and has opened nothing. All views, layouts and
 * error pages of the portal are there, with the access rules they have; routes that only a test needs are named by {@link
 * #testRoutes}. An unforeseen exception while a page opens shows the error page, as it does for people, and is in the log;
 * one thrown by a click reaches the test.
 *
 * <p>Inside a session Vaadin decides who is acting, so {@link Act} has no effect on this thread: use {@link #elsewhere} for
 * what somebody else does meanwhile, and {@link #eventually} to wait for a page to hear of it.
 */
@NaruTest
public abstract class Browserless {

    private static final Set<Class<?>> VIEWS = scan();

    @Autowired
    private ApplicationContext context;

    private @Nullable String acceptLanguage;
    private List<Cookie> cookies = List.of();

    @BeforeEach
    void startAsVisitor() {
        acceptLanguage = null;
        cookies = List.of();
        visit();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Routes that exist for this test only. */
    protected Set<Class<? extends Component>> testRoutes() {
        return Set.of();
    }

    /** A new session in which this person is signed in. The session before is left behind. */
    protected final void signIn(SignedIn user) {
        start(new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities()));
    }

    /** A new session in which nobody is signed in. The session before is left behind. */
    protected final void visit() {
        start(null);
    }

    /** From the next session on, the browser asks for this language and sends these cookies. */
    protected final void browseWith(@Nullable String acceptLanguage, Cookie... cookies) {
        this.acceptLanguage = acceptLanguage;
        this.cookies = List.of(cookies);
    }

    /** Opens a page: the path without a leading slash, as it stands in the address, with a query if there is one. */
    protected final void open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
    }

    /** Does something as somebody else, outside this session, and waits until it is done. */
    protected final <T> T elsewhere(SignedIn user, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> Act.as(user, work), Thread::startVirtualThread)
                .join();
    }

    /** Does something as somebody else, outside this session, and waits until it is done. */
    protected final void elsewhere(SignedIn user, Runnable work) {
        CompletableFuture.runAsync(() -> Act.as(user, work), Thread::startVirtualThread)
                .join();
    }

    /** Waits until what others did has reached the open page and the assertion holds. */
    protected final void eventually(Runnable assertion) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(false);
                    assertion.run();
                });
    }

    /** All that can be read on the open page, a line each. */
    protected static String texts() {
        return LocatorJ._find(Component.class).stream()
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all + text + "\n");
    }

    private void start(@Nullable Authentication authentication) {
        if (VaadinSession.getCurrent() != null) {
            MockVaadin.tearDown();
        }
        SecurityContext security = new SecurityContextImpl();
        security.setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> authentication != null
                    && authentication.getAuthorities().stream()
                            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
            cookies.forEach(request::addCookie);
            if (acceptLanguage != null) {
                request.getHeaders().put("Accept-Language", List.of(acceptLanguage));
            }
            return request;
        });
        SecurityContextHolder.setContext(security);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes(), context, MockedUI::new));
    }

    @SuppressWarnings("unchecked") // the class of a generic type knows no type arguments
    private Routes routes() {
        Routes routes = new Routes(new LinkedHashSet<>(), new LinkedHashSet<>(), true);
        for (Class<?> view : VIEWS) {
            if (HasErrorParameter.class.isAssignableFrom(view)) {
                routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
            } else {
                routes.getRoutes().add(view.asSubclass(Component.class));
            }
        }
        routes.getRoutes().addAll(testRoutes());
        return routes;
    }

    private static Set<Class<?>> scan() {
        // Spring's scanner, because Karibu's own passes over views that are package-private.
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        Set<Class<?>> found = new LinkedHashSet<>();
        for (var candidate : scanner.findCandidateComponents(Naru.class.getPackageName())) {
            Class<?> view = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            if (isOfThePortal(view)) {
                found.add(view);
            }
        }
        return found;
    }

    private static boolean isOfThePortal(Class<?> view) {
        return view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Naru.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
