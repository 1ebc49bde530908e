package naru.account;

import java.util.Locale;
import naru.base.EmailAddress;
import naru.base.MissingText;
import naru.base.Name;

/**
 * The first city of an installation and its administrator.
 *
 * @param code          two to eight capital letters, such as {@code SN}
 * @param administrator the name of the person who sets the portal up
 * @param language      in which they get their mail
 */
public record FoundCity(
        String code, Name name, String administrator, EmailAddress email, Password password, Locale language) {

    public FoundCity {
        if (!isCode(code)) {
            throw new InvalidCityCode(code);
        }
        administrator = MissingText.check("name", administrator, 80);
    }

    /**
     * A city's code as typed, in capital letters.
     *
     * @throws InvalidCityCode when it has other characters, or too few or too many
     */
    public static String code(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (!isCode(code)) {
            throw new InvalidCityCode(written);
        }
        return code;
    }

    private static boolean isCode(String code) {
        return code.matches("[A-Z]{2,8}");
    }
}
