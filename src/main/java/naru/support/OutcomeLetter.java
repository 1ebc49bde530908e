package naru.support;

import java.util.List;
import naru.base.Name;

/** What one mail asked a company: some of its requests, and nothing else. */
public record OutcomeLetter(Name company, List<OutcomeDetails> outcomes) {

    public OutcomeLetter {
        outcomes = List.copyOf(outcomes);
    }
}
