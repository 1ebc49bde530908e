/** What tests of every module lean on: a store, a clock that can be set, and people to act as. */
@NullMarked
package naru.testing;

import org.jspecify.annotations.NullMarked;
