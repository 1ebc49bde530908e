package naru.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naru.attachment.Samples;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that answers without a screen.
 *
 * @param path with names in braces where something is to be filled in
 * @param with a query that begins with a question mark, or what is sent as JSON, its quotes single; filled in as well
 */
public record Endpoint(String method, String path, String with) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** All there are, found by looking, but for the page of errors, to which nothing is sent. */
    public static Stream<Endpoint> all(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> of(entry.getKey()));
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Endpoint("ANY", path, ""))
                        : methods.stream().map(method -> new Endpoint(method.name(), path, "")));
    }

    public String name() {
        return method + " " + path;
    }

    public Endpoint with(String said) {
        return new Endpoint(method, path, said);
    }

    /** What is to be filled in. */
    public Stream<String> places() {
        return PLACE.matcher(path + with).results().map(found -> found.group(1)).distinct();
    }

    /** Asks as somebody, with everything filled in. */
    public HttpResponse<byte[]> ask(Visitor person, UnaryOperator<String> values) {
        String query = with.startsWith("?") ? with : "";
        String address = fill(path + query, values);
        return switch (method) {
            case "GET" -> person.fetch(address);
            case "PUT" -> person.send("PUT", address, "image/jpeg", Samples.jpeg());
            case "POST" -> person.send("POST", address, "application/json", json(values));
            default -> throw new IllegalStateException("how is " + name() + " asked?");
        };
    }

    private byte[] json(UnaryOperator<String> values) {
        return fill(with, values).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(String pattern, UnaryOperator<String> values) {
        return PLACE.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
