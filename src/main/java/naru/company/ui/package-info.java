/** Companies on the screen: sign-up, one's own company, and the city's list of them. */
@NullMarked
package naru.company.ui;

import org.jspecify.annotations.NullMarked;
