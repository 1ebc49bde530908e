package naru.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.ui.Live;

/** Says who else has the request open. */
final class PresenceLine extends Paragraph {

    private final transient Presence presence;
    private final UUID requestId;

    PresenceLine(UUID requestId, Presence presence, Live live) {
        this.requestId = requestId;
        this.presence = presence;
        addClassName("presence");
        getElement().setAttribute("role", "status");
        presence.lookAt(requestId, this);
        addAttachListener(attached -> show());
        live.watch(this, Set.of(LookedAt.class), event -> {
            if (event instanceof LookedAt looked && looked.requestId().equals(requestId)) {
                show();
            }
        });
    }

    private void show() {
        List<String> others = presence.others(requestId);
        setText(others.isEmpty() ? "" : getTranslation("presence.others", String.join(", ", others)));
    }
}
