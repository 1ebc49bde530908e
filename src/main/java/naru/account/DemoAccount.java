package naru.account;

import naru.base.EmailAddress;

/**
 * An account of the demonstration that anyone may step into.
 *
 * @param label the translation key of what its button says
 */
public record DemoAccount(EmailAddress email, String label) {}
