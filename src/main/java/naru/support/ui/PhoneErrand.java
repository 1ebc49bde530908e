package naru.support.ui;

import java.util.Set;
import java.util.UUID;
import naru.base.access.Role;
import naru.company.CompanyErrand;
import org.springframework.stereotype.Component;

/** The way from a company to taking down what it says on the phone. */
@Component
class PhoneErrand implements CompanyErrand {

    @Override
    public String labelKey() {
        return "phone.title";
    }

    @Override
    public String page(UUID companyId) {
        return "phone/" + companyId;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICIAL, Role.COORDINATOR);
    }
}
