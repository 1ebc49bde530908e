/** What the demonstration adds to every page. */
@NullMarked
package naru.demo.ui;

import org.jspecify.annotations.NullMarked;
