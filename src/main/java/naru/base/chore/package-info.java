/** Work that comes round again and is done once, however many nodes run. */
@NullMarked
@NamedInterface("chore")
package naru.base.chore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
