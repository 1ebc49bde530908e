package naru.base.chore;

import java.time.Duration;

/**
 * Work that comes round again. A feature declares it as a bean, and it is done once each time it is due, however many
 * nodes run. When it fails, that stands in the log, and it is tried again the next time.
 *
 * <p>It belongs to nobody and to no city: it enters a {@link naru.base.access.CityScope} before it touches rows, and asks
 * the injected clock what is due. Done twice, it must do no harm: a node may die after the work and before that is taken
 * down.
 *
 * @param name  tells it from all others, for ever: under this name the store remembers when it is next due
 * @param every the pause from the end of one round to the beginning of the next
 */
public record Chore(String name, Duration every, Runnable work) {

    public Chore {
        if (name.isBlank() || name.length() > 100 || !every.isPositive()) {
            throw new IllegalArgumentException("a chore without a name or without a pause");
        }
    }
}
