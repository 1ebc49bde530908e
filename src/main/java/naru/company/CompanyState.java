package naru.company;

/** Whether a company may take part. Until it is approved it can look, but not register. */
public enum CompanyState {
    WAITING,
    APPROVED,
    REFUSED;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "company.state." + name();
    }
}
