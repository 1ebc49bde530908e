package naru.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The key to a portal that has no administrator. Only its hash is kept, and only in memory; it opens once. */
final class SetupKey {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] hash;

    /** Makes a new key; the one before, if any, opens no more. */
    synchronized String cut() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        hash = hash(key);
        return key;
    }

    synchronized boolean fits(String key) {
        byte[] right = hash;
        return right != null && MessageDigest.isEqual(right, hash(key));
    }

    synchronized void destroy() {
        hash = null;
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
