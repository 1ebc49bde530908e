/**
 * How the times of meetings are worked out before anything is written: a grid of slots within working hours, the stops of a
 * booth round as somebody has them in a list, and whether a day has places enough. Pure Java: knows no store and no screen.
 */
@NullMarked
package naru.meeting.planning;

import org.jspecify.annotations.NullMarked;
