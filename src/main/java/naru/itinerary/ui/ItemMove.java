package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.TimeWords;
import naru.base.ui.Failures;
import naru.base.ui.Notices;
import naru.itinerary.EditItem;
import naru.itinerary.ItemDetails;
import naru.itinerary.ItineraryLine;
import org.springframework.dao.OptimisticLockingFailureException;

/** What becomes of something that is put at another time: it moves, and can be had back as long as nobody else changed it. */
final class ItemMove {

    private final ItineraryDesk desk;
    private final Component on;
    private final ItineraryScreen screen;

    ItemMove(ItineraryDesk desk, Component on, ItineraryScreen screen) {
        this.desk = desk;
        this.on = on;
        this.screen = screen;
    }

    /** Moves it on the wall of its place, or says why it cannot be; what would not work then is said by the page. */
    void to(ItemDetails item, LocalDateTime there) {
        EditItem wanted = item.facts().startingAt(there);
        if (wanted.equals(item.facts())) {
            return;
        }
        boolean done = store(item, wanted);
        screen.refresh();
        if (done) {
            Notices.success(
                    done(wanted, line(item.id()).map(screen.now()::wrong).orElse(0)),
                    on.getTranslation("timeline.undo"),
                    () -> takeBack(item, wanted));
        }
    }

    /** Says that it is not there any more. */
    void tellGone() {
        Notices.failure(on.getTranslation("timeline.gone"));
        screen.refresh();
    }

    private void takeBack(ItemDetails before, EditItem moved) {
        screen.refresh();
        Optional<ItemDetails> now = line(before.id()).flatMap(line -> Optional.ofNullable(line.item()));
        if (now.isEmpty()) {
            tellGone();
        } else if (!now.get().facts().equals(moved)) {
            tellChanged(before);
        } else if (store(now.get(), before.facts())) {
            screen.refresh();
            Notices.success(on.getTranslation("timeline.undone", title(before.facts())));
        }
    }

    private boolean store(ItemDetails item, EditItem wanted) {
        try {
            desk.planning().edit(item.id(), item.version(), wanted);
            return true;
        } catch (ChangedMeanwhile | OptimisticLockingFailureException changed) {
            tellChanged(item);
        } catch (NotFound gone) {
            Notices.failure(on.getTranslation("timeline.gone"));
        } catch (RuleViolation refused) {
            Notices.failure(Failures.words(refused));
        }
        return false;
    }

    private void tellChanged(ItemDetails item) {
        Notices.failure(on.getTranslation("timeline.changed", title(item.facts())));
    }

    private String done(EditItem moved, int wrong) {
        String done = on.getTranslation(
                "timeline.moved",
                title(moved),
                TimeWords.there(moved.start(), moved.end(), language()),
                TimeWords.korea(moved.start(), moved.end(), language()));
        return wrong == 0 ? done : done + " " + on.getTranslation("timeline.moved.wrong", wrong);
    }

    private Optional<ItineraryLine> line(UUID itemId) {
        List<ItineraryLine> lines = screen.now().lines();
        return lines.stream()
                .filter(line -> Stream.ofNullable(line.item())
                        .anyMatch(item -> item.id().equals(itemId)))
                .findFirst();
    }

    private String title(EditItem item) {
        return item.title().in(language());
    }

    private Locale language() {
        return on.getUI().orElseThrow().getLocale();
    }
}
