/** Delegations on the screen: the city's list of them, and the form that plans one. */
@NullMarked
@NamedInterface("ui")
package naru.delegation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
