/** Papers as an office hands them out: A4 pages made of a template, with the fonts they need inside them. */
@NullMarked
@NamedInterface("paper")
package naru.base.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
