package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.MissingText;

/**
 * What a reply template is to say.
 *
 * @param name        what officials choose it by
 * @param categoryIds what it is for; none means all
 * @param active      whether officials can choose it
 */
public record WordReplyTemplate(String name, ReplyText text, List<UUID> categoryIds, boolean active) {

    /** The most characters a name has. */
    public static final int LONGEST_NAME = 120;

    public WordReplyTemplate {
        name = MissingText.check("name", name, LONGEST_NAME);
        categoryIds = List.copyOf(categoryIds);
    }
}
