/** The screens of reports. */
@NullMarked
package naru.report.ui;

import org.jspecify.annotations.NullMarked;
