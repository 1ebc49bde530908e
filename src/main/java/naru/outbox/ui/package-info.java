/** What an administrator sees of the outbox. */
@NullMarked
package naru.outbox.ui;

import org.jspecify.annotations.NullMarked;
