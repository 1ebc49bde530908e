package naru.support;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import naru.base.EndsBeforeItStarts;
import naru.base.MissingText;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a support scheme.
 *
 * @param body        who offers it
 * @param eligibility who can apply
 * @param amount      how much one gets, in words
 * @param opensOn     the first day in Korea on which one can apply
 * @param closesOn    the last, or null when it stays open
 * @param link        where one applies, an address of the web, or null
 * @param categoryIds the needs it answers, at least one
 */
public record EditProgramme(
        Name name,
        Name body,
        String eligibility,
        String amount,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable String link,
        Set<UUID> categoryIds) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public EditProgramme {
        eligibility = MissingText.check("eligibility", eligibility, 500);
        amount = MissingText.check("amount", amount, 200);
        if (closesOn != null) {
            EndsBeforeItStarts.check(opensOn, closesOn);
        }
        link = link == null || link.isBlank() ? null : webAddress(link.strip());
        categoryIds = Set.copyOf(categoryIds);
        if (categoryIds.isEmpty()) {
            throw new ProgrammeForNothing();
        }
    }

    /** Only addresses that a browser opens as a page: a link in a reply must not run anything. */
    private static String webAddress(String typed) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (typed.length() > 500 || address.getHost() == null || !SCHEMES.contains(scheme)) {
                throw new NoWebAddress(typed);
            }
            return typed;
        } catch (URISyntaxException noAddress) {
            throw new NoWebAddress(typed);
        }
    }
}
