package naru.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.selection.MultiSelect;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import naru.delegation.MemberSummary;
import naru.tradeshow.VenueSummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the fields of a form hold, as text and back. Fields are written and read in the order in which they stand; what does
 * not fit the form any more ends the reading.
 */
final class FormText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NEXT_ITEM = "\n";

    private FormText() {}

    static String write(Component form) {
        List<Line> lines = new ArrayList<>();
        write(form, lines);
        return JSON.writeValueAsString(lines);
    }

    /** Whether the text was what a form wrote. */
    static boolean read(Component form, String text) {
        try {
            read(form, new ArrayDeque<>(JSON.readValue(text, new TypeReference<List<Line>>() {})));
            return true;
        } catch (JacksonException | DateTimeException | IllegalArgumentException foreign) {
            return false;
        }
    }

    private static void write(Component part, List<Line> lines) {
        if (part instanceof Growing rows) {
            lines.add(new Line(kind(part), String.valueOf(rows.size())));
        }
        if (part instanceof HasValue<?, ?> field) {
            lines.add(new Line(kind(part), words(field.getValue())));
        } else {
            part.getChildren().forEach(child -> write(child, lines));
        }
    }

    private static void read(Component part, Deque<Line> lines) {
        boolean isField = part instanceof HasValue<?, ?>;
        if (isField || part instanceof Growing) {
            Line line = lines.poll();
            if (line == null || !line.kind.equals(kind(part))) {
                lines.clear();
                return;
            }
            if (part instanceof Growing rows) {
                rows.growTo(Integer.parseInt(line.value));
            } else {
                set((HasValue<?, ?>) part, line.value);
            }
        }
        if (!isField) {
            // Only now, for a field may bring others with it.
            part.getChildren().forEach(child -> read(child, lines));
        }
    }

    @SuppressWarnings("unchecked") // a field is found by its place, which knows no type
    private static void set(HasValue<?, ?> field, String value) {
        if (field instanceof HasListDataView<?, ?> choice) {
            Set<String> wanted = Set.of(value.split(NEXT_ITEM, -1));
            List<?> chosen = choice.getListDataView()
                    .getItems()
                    .filter(item -> wanted.contains(words(item)))
                    .toList();
            if (field instanceof MultiSelect<?, ?> several) {
                ((MultiSelect<?, Object>) several).setValue(Set.copyOf(chosen));
            } else if (chosen.isEmpty()) {
                field.clear();
            } else {
                ((HasValue<?, Object>) field).setValue(chosen.getFirst());
            }
        } else if (value.isEmpty()) {
            field.clear();
        } else {
            ((HasValue<?, Object>) field)
                    .setValue(
                            switch (field) {
                                case IntegerField number -> Integer.valueOf(value);
                                case DateTimePicker start -> LocalDateTime.parse(value);
                                case TimePicker time -> LocalTime.parse(value);
                                default -> value;
                            });
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> items -> items.stream().map(FormText::words).collect(Collectors.joining(NEXT_ITEM));
            case MemberSummary member -> member.id().toString();
            case VenueSummary venue -> venue.id().toString();
            default -> value.toString();
        };
    }

    private static String kind(Component part) {
        return part.getClass().getSimpleName();
    }

    /** Rows of which there are as many as one adds. */
    interface Growing {

        int size();

        void growTo(int size);
    }

    /** What one field holds, or how many rows there are; public, for it is read from text. */
    public record Line(String kind, String value) {}
}
