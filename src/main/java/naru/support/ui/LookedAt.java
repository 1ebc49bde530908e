package naru.support.ui;

import java.util.UUID;
import naru.base.Happened;

/** Somebody opened a request, or looks at it no longer. */
record LookedAt(String city, UUID requestId) implements Happened {}
