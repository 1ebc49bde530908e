package naru.support.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import naru.base.access.CurrentUser;
import naru.base.access.Role;
import naru.base.ui.HeaderPart;
import org.springframework.core.annotation.Order;

/** The search at the top of every page, for those who have something to find. */
@org.springframework.stereotype.Component
@Order(0)
class SearchHeader implements HeaderPart {

    private final CurrentUser user;

    SearchHeader(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Component> show() {
        return user.find()
                .filter(person -> person.role() != Role.ADMINISTRATOR)
                .map(person -> new SearchBox("search-header"));
    }
}
