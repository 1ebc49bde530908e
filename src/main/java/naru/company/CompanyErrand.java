package naru.company;

import java.util.Set;
import java.util.UUID;
import naru.base.access.Role;

/**
 * Something that a feature above this one can do for a company. The list of companies has a link to it for each bean of
 * this type.
 */
public interface CompanyErrand {

    /** The translation key of what it does, for a link. */
    String labelKey();

    /** The page where it is done for that company, without the portal's address. */
    String page(UUID companyId);

    /** Who does it. */
    Set<Role> roles();
}
