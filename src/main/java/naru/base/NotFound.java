package naru.base;

/** There is no such thing, or it is not yours to see: the answer is the same, so that guessing an id tells nothing. */
public final class NotFound extends RuleViolation {

    public NotFound(Object id) {
        super(id);
    }
}
