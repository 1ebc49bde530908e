package naru.meeting.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import naru.meeting.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/** A company in a slot of the board, with its state in a word. */
final class BoardChip extends ListItem implements ClickNotifier<ListItem> {

    /**
     * A company.
     *
     * @param onDragged told who is being dragged, and null when it is over
     */
    BoardChip(RegistrationDetails registration, boolean movable, Consumer<@Nullable RegistrationDetails> onDragged) {
        addClassNames("board-chip", BoardWords.tone(registration).name().toLowerCase(Locale.ROOT));
        Span company = new Span(registration.company().name().in(getLocale()));
        company.addClassName("company");
        Span state = new Span(BoardWords.state(this, registration));
        state.addClassName("state");
        add(company, state);
        if (movable) {
            DragSource<BoardChip> source = DragSource.create(this);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(registration);
            source.addDragStartListener(start -> onDragged.accept(registration));
            source.addDragEndListener(end -> onDragged.accept(null));
        }
    }
}
