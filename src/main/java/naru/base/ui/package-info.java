/** What every screen is made of: the frame around it, the shared components, live changes, and what is shown on errors. */
@NullMarked
@NamedInterface("ui")
package naru.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
