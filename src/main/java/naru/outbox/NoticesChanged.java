package naru.outbox;

import java.util.UUID;
import naru.base.Happened;

/** A person has a new notice, or has read one. */
public record NoticesChanged(String city, UUID accountId) implements Happened {}
