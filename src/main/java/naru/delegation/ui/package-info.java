/** Delegations on the screen: the city's list of them, and the form that plans one. */
@NullMarked
package naru.delegation.ui;

import org.jspecify.annotations.NullMarked;
