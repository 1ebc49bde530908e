package naru.delegation.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.delegation.Members;
import naru.delegation.TripPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of who is on a trip. */
@Component
@Order(1)
class MemberPages implements TripPages {

    private final Members members;
    private final Words words;

    MemberPages(Members members, Words words) {
        this.members = members;
        this.words = words;
    }

    @Override
    public List<Page> of(UUID delegationId, Locale language) {
        return List.of(new Page(
                "delegations/members/" + delegationId,
                words.say(language, "members.page", members.of(delegationId).size()),
                words.say(language, "members.page.note")));
    }
}
