package naru.itinerary;

import naru.base.Name;
import naru.base.RuleViolation;

/** What something on the itinerary needs stays until it is taken out of that. */
public final class ResourceStillPlanned extends RuleViolation {

    ResourceStillPlanned(Name resource, Name item) {
        super(resource, item);
    }
}
