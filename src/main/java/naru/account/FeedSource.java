package naru.account;

import java.util.List;
import naru.outbox.FeedEntry;

/**
 * What a feature puts into a person's calendar. It is asked in the scope of the person's city and in a transaction that
 * only reads; nobody is signed in then, so it decides by the person it is given and calls no service that asks who is.
 */
public interface FeedSource {

    /** The person's meetings or deadlines, in the language of the person; in any order. */
    List<FeedEntry> entries(AccountSummary person);
}
