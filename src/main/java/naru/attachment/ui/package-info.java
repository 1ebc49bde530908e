/** Downloads, and what the screens of features show and take files with. */
@NullMarked
@NamedInterface("ui")
package naru.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
