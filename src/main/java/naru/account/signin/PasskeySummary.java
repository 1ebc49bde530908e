package naru.account.signin;

import java.time.Instant;

/**
 * A passkey, as its owner knows it.
 *
 * @param label what the device was called when it was registered
 */
public record PasskeySummary(String id, String label, Instant created, Instant lastUsed) {}
