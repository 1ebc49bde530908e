package naru.support;

import java.util.UUID;
import naru.base.Name;

/** A request that has to do with another, for the city's own people. */
public record RelatedRequest(UUID id, String number, Name company, String sentence, RequestState state) {}
