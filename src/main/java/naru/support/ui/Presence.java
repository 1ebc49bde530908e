package naru.support.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import naru.base.access.CurrentUser;
import naru.base.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who has which request open at this moment, so that two people do not work on one without knowing. Kept in memory: where
 * several servers share a database, each knows the screens that it serves itself. Nothing depends on it; whoever saves
 * second is told in any case.
 */
@org.springframework.stereotype.Component
class Presence {

    private final Map<UUID, Set<Viewer>> viewers = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    Presence(ApplicationEventPublisher events, CurrentUser user) {
        this.events = events;
        this.user = user;
    }

    /** The signed-in person looks at a request for as long as this stays on screen. */
    void lookAt(UUID requestId, Component screen) {
        screen.addAttachListener(attached -> {
            SignedIn person = user.get();
            Viewer viewer = new Viewer(screen, person.accountId(), person.name());
            viewers.computeIfAbsent(requestId, id -> ConcurrentHashMap.newKeySet())
                    .add(viewer);
            events.publishEvent(new LookedAt(person.city(), requestId));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                leave(requestId, viewer);
                events.publishEvent(new LookedAt(person.city(), requestId));
            });
        });
    }

    /** The names of the others who look at it. */
    List<String> others(UUID requestId) {
        UUID me = user.get().accountId();
        return viewers.getOrDefault(requestId, Set.of()).stream()
                .filter(viewer -> !viewer.accountId().equals(me))
                .collect(Collectors.toMap(Viewer::accountId, Viewer::name, (first, second) -> first))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private void leave(UUID requestId, Viewer viewer) {
        viewers.computeIfPresent(requestId, (id, left) -> {
            left.remove(viewer);
            return left.isEmpty() ? null : left;
        });
    }

    /** One screen; a person may look with several. */
    private record Viewer(Component screen, UUID accountId, String name) {}
}
