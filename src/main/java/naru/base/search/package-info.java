/**
 * Finds things by what stands in them, in Korean and English. An entity says by {@link naru.base.search.Searched} which
 * of its texts are searched; the index follows each commit. It knows no feature: the services that ask it decide who
 * may, and load what it found from the store.
 */
@NullMarked
@NamedInterface("search")
package naru.base.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
