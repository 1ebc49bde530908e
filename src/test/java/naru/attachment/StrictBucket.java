package naru.attachment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One bucket that speaks as much S3 as a vault needs, by the letter: it reckons each signature (AWS4-HMAC-SHA256) itself
 * and the digest of each body, knows only what old services know, and lists two objects at a time.
 */
final class StrictBucket implements AutoCloseable {

    static final String NAME = "papers";
    static final String REGION = "kr-standard";
    static final String ACCESS = "naru-access";
    static final String SECRET = "naru/secret+key";

    private static final int PAGE = 2;

    private final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;

    StrictBucket() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    S3Settings settings(String bucket, String secret) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new S3Settings(endpoint, bucket, REGION, ACCESS, secret, true);
    }

    S3Vault vault() {
        return new S3Vault(settings(NAME, SECRET));
    }

    /** What lies in it, also what no vault put there. */
    Map<String, byte[]> objects() {
        return objects;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (!isSigned(exchange, body)) {
                fail(exchange, 403, "SignatureDoesNotMatch");
            } else if (path.equals("/" + NAME) || path.equals("/" + NAME + "/")) {
                list(exchange, query(exchange));
            } else if (path.startsWith("/" + NAME + "/")) {
                object(exchange, path.substring(NAME.length() + 2), body);
            } else {
                fail(exchange, 404, "NoSuchBucket");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void object(HttpExchange exchange, String key, byte[] body) throws IOException {
        byte[] known = objects.get(key);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                answer(exchange, 200, new byte[0]);
            }
            case "GET" -> {
                if (known == null) {
                    fail(exchange, 404, "NoSuchKey");
                } else {
                    answer(exchange, 200, known);
                }
            }
            case "DELETE" -> {
                objects.remove(key);
                answer(exchange, 204, new byte[0]);
            }
            default -> fail(exchange, 405, "MethodNotAllowed");
        }
    }

    private void list(HttpExchange exchange, Map<String, String> query) throws IOException {
        if (!"2".equals(query.get("list-type"))) {
            fail(exchange, 501, "NotImplemented");
            return;
        }
        String after = query.getOrDefault("continuation-token", "");
        var page = objects.tailMap(after, false).keySet().stream().limit(PAGE).toList();
        boolean more = !page.isEmpty() && objects.higherKey(page.getLast()) != null;
        String entries = page.stream()
                .map(key -> "<Contents><Key>%s</Key><LastModified>%s</LastModified><Size>%d</Size></Contents>"
                        .formatted(
                                key,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Objects.requireNonNull(objects.get(key)).length))
                .collect(Collectors.joining());
        String next = more ? "<NextContinuationToken>" + page.getLast() + "</NextContinuationToken>" : "";
        answer(
                exchange,
                200,
                ("<ListBucketResult><IsTruncated>" + more + "</IsTruncated>" + entries + next + "</ListBucketResult>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        Map<String, String> parts = authorization(exchange.getRequestHeaders().getFirst("Authorization"));
        String credential = parts.getOrDefault("Credential", "");
        String digest = header(exchange, "x-amz-content-sha256");
        String moment = header(exchange, "x-amz-date");
        String day = moment.substring(0, Math.min(8, moment.length()));
        String scope = day + "/" + REGION + "/s3/aws4_request";
        // Where there is no body, nothing needs a digest.
        boolean whole = digest.equals(hex(sha256(body))) || (body.length == 0 && digest.equals("UNSIGNED-PAYLOAD"));
        if (!credential.equals(ACCESS + "/" + scope) || !whole) {
            return false;
        }
        String signed = parts.getOrDefault("SignedHeaders", "");
        String headers = Arrays.stream(signed.split(";"))
                .map(name -> name + ":" + header(exchange, name).strip() + "\n")
                .collect(Collectors.joining());
        String query = query(exchange).entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        String request = String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query,
                headers,
                signed,
                digest);
        String toSign = String.join(
                "\n", "AWS4-HMAC-SHA256", moment, scope, hex(sha256(request.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return hex(hmac(key, toSign)).equals(parts.get("Signature")) && signed.contains("host");
    }

    private static Map<String, String> authorization(@Nullable String header) {
        String scheme = "AWS4-HMAC-SHA256 ";
        if (header == null || !header.startsWith(scheme)) {
            return Map.of();
        }
        return Arrays.stream(header.substring(scheme.length()).split(",\\s*"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new TreeMap<>();
        String raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] sides = (pair + "=").split("=", 3);
                query.put(decode(sides[0]), decode(sides[1]));
            }
        }
        return query;
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static byte[] sha256(byte[] content) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static void fail(HttpExchange exchange, int status, String code) throws IOException {
        answer(
                exchange,
                status,
                ("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }
}
