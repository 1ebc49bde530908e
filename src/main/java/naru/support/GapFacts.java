package naru.support;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What only the person who writes a reply can say. A template names it, nothing fills it, and a reply that still names it
 * is not sent.
 */
@Component
class GapFacts implements ReplyFactSource {

    @Override
    public List<String> names() {
        return List.of("support", "how-to-apply");
    }

    @Override
    public Map<String, String> of(ReplyOccasion occasion) {
        return Map.of();
    }
}
