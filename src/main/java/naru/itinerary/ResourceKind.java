package naru.itinerary;

/** What a resource of a trip is. */
public enum ResourceKind {
    /** People ride in it. */
    VEHICLE,
    /** Somebody who interprets and does not travel with the delegation; who does is a member of it. */
    INTERPRETER,
    OTHER;

    /** The translation key of what people call it. */
    public String labelKey() {
        return "resource.kind." + name();
    }
}
