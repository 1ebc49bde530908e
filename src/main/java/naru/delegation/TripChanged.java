package naru.delegation;

import java.util.UUID;
import naru.base.Happened;

/** A trip is called otherwise, or lasts or stops otherwise, or its budget or its documents are others. */
public record TripChanged(String city, UUID delegationId) implements Happened {}
