package naru.meeting;

import java.util.UUID;
import naru.base.Happened;

/** A company prepared its meeting: it answered questions, or added or removed a file. */
public record PapersChanged(String city, UUID registrationId, UUID companyId) implements Happened {}
