package naru.support.ui;

import java.util.Set;
import java.util.UUID;
import naru.base.access.Role;
import naru.company.CompanyErrand;
import org.springframework.stereotype.Component;

/** The way from a company to its story. */
@Component
class StoryErrand implements CompanyErrand {

    @Override
    public String labelKey() {
        return "story.open";
    }

    @Override
    public String page(UUID companyId) {
        return "companies/" + companyId;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICIAL, Role.COORDINATOR);
    }
}
