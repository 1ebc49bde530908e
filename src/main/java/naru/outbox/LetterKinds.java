package naru.outbox;

import java.util.List;

/** The kinds of letters a feature sends; each feature that sends any declares them in a bean. */
public record LetterKinds(List<LetterKind> all) {

    public LetterKinds {
        all = List.copyOf(all);
    }

    public LetterKinds(LetterKind... all) {
        this(List.of(all));
    }
}
