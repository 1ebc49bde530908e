package naru.base.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import naru.base.TimeZones;
import naru.base.ZoneRulesCheck;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import org.springframework.stereotype.Component;

/** Tells administrators that times abroad may be wrong, until newer zone rules are in use. */
@Component
class ZoneRulesBanner implements Banner {

    private final ZoneRulesCheck check;
    private final CurrentUser user;

    ZoneRulesBanner(ZoneRulesCheck check, CurrentUser user) {
        this.check = check;
        this.user = user;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> show() {
        boolean concerned = user.find()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (!concerned || check.failures().isEmpty()) {
            return Optional.empty();
        }
        Div banner = new Div(Failures.say("banner.zone-rules", TimeZones.release()));
        banner.addClassNames("banner", Tone.DANGER.className());
        banner.getElement().setAttribute("role", "alert");
        return Optional.of(banner);
    }
}
