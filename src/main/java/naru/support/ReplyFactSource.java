package naru.support;

import java.util.List;
import java.util.Map;

/** Some of the facts that texts of replies can tell, by the names of their placeholders. */
interface ReplyFactSource {

    /** The names, each written {@code {name}} in a text; {@code reply-fact.<name>} says in words what it means. */
    List<String> names();

    /** What they are for a request; those that are not known yet are left out. */
    Map<String, String> of(ReplyOccasion occasion);
}
