/** How people come in: links by mail, passwords, passkeys, and what slows down those who guess. */
@NullMarked
package naru.account.signin;

import org.jspecify.annotations.NullMarked;
