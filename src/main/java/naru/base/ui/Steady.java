package naru.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that is in a box, shown anew again and again: what has the same key stays the same component and is only filled anew,
 * so that whoever looks keeps the focus, the scroll position and what they opened.
 *
 * @param <T> what is shown
 * @param <C> what shows it
 */
public final class Steady<T, C extends Component> {

    private final HasComponents box;
    private final Function<T, Object> key;
    private final Supplier<C> maker;
    private final BiConsumer<C, T> filler;
    private final Map<Object, C> shown = new LinkedHashMap<>();

    /**
     * Takes care of a box that holds nothing yet, and nothing else later.
     *
     * @param key    what it is that is shown, however it looks now
     * @param filler shows it as it is now, again and again
     */
    public Steady(HasComponents box, Function<T, Object> key, Supplier<C> maker, BiConsumer<C, T> filler) {
        this.box = box;
        this.key = key;
        this.maker = maker;
        this.filler = filler;
    }

    /** Shows these, in this order. */
    public void show(List<T> all) {
        Set<Object> staying = new HashSet<>();
        all.forEach(each -> staying.add(key.apply(each)));
        shown.entrySet().removeIf(entry -> {
            boolean gone = !staying.contains(entry.getKey());
            if (gone) {
                box.remove(entry.getValue());
            }
            return gone;
        });
        List<C> inOrder = new ArrayList<>();
        for (T each : all) {
            C component = shown.computeIfAbsent(key.apply(each), fresh -> maker.get());
            filler.accept(component, each);
            inOrder.add(component);
        }
        arrange(inOrder);
    }

    /** Moves as few as it can: whatever is moved loses the focus. */
    private void arrange(List<C> inOrder) {
        List<C> standing = new ArrayList<>(inOrder.stream()
                .filter(each -> each.getElement().getParent() != null)
                .sorted(Comparator.comparingInt(each -> box.getElement().indexOfChild(each.getElement())))
                .toList());
        for (int i = 0; i < inOrder.size(); i++) {
            C wanted = inOrder.get(i);
            if (i < standing.size() && standing.get(i).equals(wanted)) {
                continue;
            }
            if (i + 1 < standing.size() && standing.get(i + 1).equals(wanted)) {
                box.remove(standing.remove(i));
                continue;
            }
            standing.remove(wanted);
            standing.add(i, wanted);
            box.addComponentAtIndex(i, wanted);
        }
    }
}
