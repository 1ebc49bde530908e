package naru.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing, and sends forms as the pages do. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    public Visitor(int port) {
        portal = URI.create("http://localhost:" + port + "/");
    }

    /** Opens a page as a person does who types its address. */
    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html"));
    }

    /** Fetches a file as a browser does that follows a link to it. */
    public HttpResponse<byte[]> fetch(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html,*/*");
        return send(headers.length == 0 ? request : request.headers(headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form from the sign-in page, with what proves that it comes from there. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Matcher token = CSRF.matcher(open("/login").body());
        if (!token.find()) {
            throw new AssertionError("the page carries no token");
        }
        return postAs(token.group(1), path, fields);
    }

    /** Sends a form with some token. */
    public HttpResponse<String> postAs(String csrf, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8))));
    }

    /** Sends JSON as a script of our pages does. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(fromScript(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a file as a script of our pages does. */
    public HttpResponse<String> put(String path, String type, byte[] content) {
        return send(fromScript(path).header("Content-Type", type).PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** Sends something as a script of our pages does. */
    public HttpResponse<byte[]> send(String method, String path, String type, byte[] content) {
        return send(
                fromScript(path)
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(content)),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder fromScript(String path) {
        Matcher token = CSRF.matcher(open("/signup").body());
        if (!token.find()) {
            throw new AssertionError("the page carries no token");
        }
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token.group(1));
    }

    /** Signs in by password; the answer leads to the page that sent the visitor to sign in. */
    public HttpResponse<String> signIn(String email, String password) {
        return post("/login/password", Map.of("username", email, "password", password));
    }

    /** The session the server knows this visitor by. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where an answer leads, as a path of the portal, or as it stands when it leads elsewhere. */
    public String target(HttpResponse<?> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith(portal.toString())
                ? location.substring(portal.toString().length() - 1)
                : location;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> how) {
        try {
            return client.send(request.build(), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
