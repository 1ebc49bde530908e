package naru.support.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.Words;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.company.CompanyPages;
import org.springframework.stereotype.Component;

/** Leads from a company to its story, those who may read it. */
@Component
class StoryPages implements CompanyPages {

    private final CurrentUser user;
    private final Words words;

    StoryPages(CurrentUser user, Words words) {
        this.user = user;
        this.words = words;
    }

    @Override
    public List<Page> of(UUID companyId, Locale language) {
        Role role = user.get().role();
        return role == Role.OFFICIAL || role == Role.COORDINATOR
                ? List.of(new Page("companies/" + companyId, words.say(language, "story.open")))
                : List.of();
    }
}
