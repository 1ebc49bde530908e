/** The screens on which needs are taken down, answered and read. */
@NullMarked
package naru.support.ui;

import org.jspecify.annotations.NullMarked;
