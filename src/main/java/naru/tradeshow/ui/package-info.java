/** Shows and venues on the screen: the list that all cities share, and the dialogs that correct them. */
@NullMarked
@NamedInterface("ui")
package naru.tradeshow.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
