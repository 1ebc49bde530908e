package naru.support;

import java.util.UUID;
import naru.base.Happened;

/** A request went a step on its way, or into other hands. */
public record RequestChanged(String city, UUID requestId, UUID companyId) implements Happened {}
