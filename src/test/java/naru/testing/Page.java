package naru.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import naru.Naru;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A page of the portal. */
public record Page(String route, Class<? extends Component> view) {

    /** All there are, found by looking. */
    public static List<Page> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(Naru.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Page::isPartOfThePortal)
                .map(view -> new Page(
                        Objects.requireNonNull(view.getAnnotation(Route.class)).value(),
                        view.asSubclass(Component.class)))
                .toList();
    }

    /** The name of the view that is open, which may be that of an error. */
    public static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    /** Whether an id may stand in its address. */
    public boolean takesId() {
        return route.contains(":") || parameter().isPresent();
    }

    /** Its address with an id wherever it needs one. */
    public String address(String id) {
        String path = route.replaceAll("/:\\w+\\?", "").replaceAll(":\\w+", id);
        return parameter().isPresent() && !isOptional(parameter().get()) ? path + "/" + id : path;
    }

    /** Its address with an id first, wherever one may stand. */
    public String addressOf(String id) {
        String path =
                route.replaceFirst(":\\w+\\??", id).replaceAll("/:\\w+\\?", "").replaceAll(":\\w+", "ko");
        return parameter().isPresent() ? path + "/" + id : path;
    }

    private Optional<Method> parameter() {
        return Stream.of(view.getDeclaredMethods())
                .filter(method -> method.getName().equals("setParameter") && !method.isBridge())
                .findFirst();
    }

    private static boolean isOptional(Method parameter) {
        return Arrays.stream(parameter.getParameters())
                .anyMatch(one -> one.isAnnotationPresent(OptionalParameter.class));
    }

    /** Tests bring routes of their own. */
    private static boolean isPartOfThePortal(Class<?> view) {
        return view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Naru.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
