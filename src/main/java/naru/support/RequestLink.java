package naru.support;

import java.util.UUID;

/** Another request that one leads to. */
public record RequestLink(UUID id, String number) {}
