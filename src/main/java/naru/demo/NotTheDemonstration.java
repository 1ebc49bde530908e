package naru.demo;

import org.jspecify.annotations.Nullable;

/** The store holds half of the demonstration, or something else: the portal must not start on it as if all were well. */
final class NotTheDemonstration extends IllegalStateException {

    NotTheDemonstration(@Nullable Throwable cause) {
        super(
                "The store does not hold the whole demonstration. Remove the directory ./data (or empty the database that"
                        + " spring.datasource.url names) and start again; or, if it holds a city's own data, start"
                        + " without the profile \"demo\".",
                cause);
    }
}
