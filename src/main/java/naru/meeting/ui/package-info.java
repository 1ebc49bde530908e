/** Meetings on the screen: the first page, what a company sees and asks for, what a coordinator decides. */
@NullMarked
package naru.meeting.ui;

import org.jspecify.annotations.NullMarked;
