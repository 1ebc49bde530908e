package naru.support;

import java.util.UUID;
import naru.base.Happened;

/** A company got the written reply to a request. */
public record RequestReplied(String city, UUID requestId, UUID companyId) implements Happened {}
