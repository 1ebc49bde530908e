package naru.support;

import java.util.UUID;

/** A company says what came of a request. */
public record AnswerOutcome(UUID reportId, OutcomeAnswer answer) {}
