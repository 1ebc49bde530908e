package naru.support;

import java.util.UUID;
import naru.base.Name;

/** Another body, to choose from and to show. */
public record BodySummary(UUID id, Name name) {}
