package naru.base.access;

/** What a person is to the portal. Each account has one role, in one city. */
public enum Role {
    /** Speaks for a company (기업 담당자). */
    CONTACT,
    /** Records what companies need and answers them (담당 공무원). */
    OFFICIAL,
    /** Plans a delegation and decides on registrations (총괄 담당자); may do all that an official may. */
    COORDINATOR,
    /** Keeps accounts, units and deliveries (관리자); has no part in meetings or requests. */
    ADMINISTRATOR;

    /** Whether the role works for the city rather than for a company. */
    public boolean isStaff() {
        return this != CONTACT;
    }

    /** The translation key of the role's name. */
    public String labelKey() {
        return "role." + name();
    }
}
