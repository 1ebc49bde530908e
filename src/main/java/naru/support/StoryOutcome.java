package naru.support;

/**
 * What a company said came of a request.
 *
 * @param months how long after the first reply it was asked
 */
public record StoryOutcome(int months, OutcomeAnswer said) {}
