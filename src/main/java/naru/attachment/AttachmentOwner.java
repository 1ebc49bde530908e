package naru.attachment;

import java.util.UUID;

/**
 * A kind of thing that files belong to. A feature has one bean of this type for each kind of its own; files of a kind
 * that has none are readable to nobody.
 */
public interface AttachmentOwner {

    /** The name of the kind, for ever the same: it stands in the store. At most 20 characters. */
    String kind();

    /**
     * Whether the signed-in person may see this thing, and thus its files. The answer for what does not exist is no, as it
     * is for what is not theirs.
     */
    boolean mayRead(UUID ownerId);
}
