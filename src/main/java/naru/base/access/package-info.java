/** Who is asking, in which city, and what each role may do. */
@NullMarked
@NamedInterface("access")
package naru.base.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
