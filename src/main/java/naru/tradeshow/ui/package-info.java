/** Venues on the screen: the list that all cities share, and the dialog that corrects it. */
@NullMarked
package naru.tradeshow.ui;

import org.jspecify.annotations.NullMarked;
