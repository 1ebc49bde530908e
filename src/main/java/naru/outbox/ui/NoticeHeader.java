package naru.outbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import naru.base.access.CurrentUser;
import naru.base.ui.HeaderPart;
import naru.base.ui.Live;
import naru.outbox.MyNotices;

/** Hangs the bell at the top of every page of whoever is signed in. */
@org.springframework.stereotype.Component
class NoticeHeader implements HeaderPart {

    private final MyNotices notices;
    private final CurrentUser user;
    private final Live live;

    NoticeHeader(MyNotices notices, CurrentUser user, Live live) {
        this.notices = notices;
        this.user = user;
        this.live = live;
    }

    @Override
    public Optional<Component> show() {
        return user.find().map(person -> new NoticeBell(notices, person.accountId(), live));
    }
}
