package naru.support;

/** Why somebody is told of a due date. */
enum Urgency {
    /** The reply is late, and this is who leads the unit that owes it. */
    ESCALATED,
    /** The reply is late. */
    OVERDUE,
    /** The reply is due soon. */
    NEAR;

    /** The translation key of the line above such requests in a letter. */
    String titleKey() {
        return "due.title." + name();
    }
}
