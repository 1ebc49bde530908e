/** How fast it is: measured by {@code ./mvnw test -Pbench}, compiled by every build. */
@NullMarked
package naru.bench;

import org.jspecify.annotations.NullMarked;
