package naru.support;

import java.util.UUID;
import naru.base.Happened;

/** A need of a company was taken down. */
public record RequestReceived(String city, UUID requestId, UUID companyId) implements Happened {}
