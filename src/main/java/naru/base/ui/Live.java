package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import naru.base.Happened;
import naru.base.access.CurrentUser;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open screens what happened, once it is committed, so that nobody has to reload. A screen hears of its own city
 * only, and only while it is open.
 */
@org.springframework.stereotype.Component
public class Live {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final CurrentUser user;
    private final Executor executor;

    Live(CurrentUser user, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.user = user;
        this.executor = executor;
    }

    /**
     * Calls {@code onChange} for each of these events in the signed-in person's city, for as long as the owner is on
     * screen. It is called as any other listener of that screen: with the session locked, as the person who looks at it.
     */
    public void watch(Component owner, Set<Class<? extends Happened>> kinds, Consumer<Happened> onChange) {
        owner.addAttachListener(attached -> start(owner, attached.getUI(), kinds, onChange));
        owner.getUI().ifPresent(ui -> start(owner, ui, kinds, onChange));
    }

    private void start(Component owner, UI ui, Set<Class<? extends Happened>> kinds, Consumer<Happened> onChange) {
        user.find().ifPresent(person -> {
            Watch watch = new Watch(owner, ui, person.city(), Set.copyOf(kinds), onChange);
            watches.add(watch);
            owner.addDetachListener(detached -> {
                watches.remove(watch);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void tell(Happened event) {
        for (Watch watch : watches) {
            if (watch.concerns(event)) {
                // Never on this thread: it still belongs to the change, and must not wait for anybody's screen.
                executor.execute(() -> watch.tell(event));
            }
        }
    }

    private record Watch(
            Component owner, UI ui, String city, Set<Class<? extends Happened>> kinds, Consumer<Happened> onChange) {

        boolean concerns(Happened event) {
            return city.equals(event.city()) && kinds.stream().anyMatch(kind -> kind.isInstance(event));
        }

        void tell(Happened event) {
            try {
                var _ = ui.access(() -> {
                    if (owner.isAttached() && !ui.isClosing()) {
                        onChange.accept(event);
                    }
                });
            } catch (UIDetachedException closed) {
                // The screen went away in the meantime: nobody is left to tell.
                return;
            }
        }
    }
}
