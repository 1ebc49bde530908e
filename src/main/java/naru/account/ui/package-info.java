/** The pages of signing in, of one's own account, and of the administration of accounts and units. */
@NullMarked
package naru.account.ui;

import org.jspecify.annotations.NullMarked;
