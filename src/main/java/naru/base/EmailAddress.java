package naru.base;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case, so that one mailbox is one address.
 *
 * @param value the whole address, {@code local@domain}
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new InvalidEmailAddress(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
