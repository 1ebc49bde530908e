package naru.itinerary.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.itinerary.Counterpart;
import org.jspecify.annotations.Nullable;

/** Whom the delegation meets, a line each: name, title, organisation, apart by commas; what a title has of commas stays. */
final class CounterpartLines {

    private CounterpartLines() {}

    static List<Counterpart> read(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(CounterpartLines::counterpart)
                .toList();
    }

    static String write(List<Counterpart> counterparts) {
        return counterparts.stream()
                .map(each -> Stream.of(each.name(), text(each.title()), text(each.organisation()))
                        .collect(Collectors.joining(", "))
                        .replaceAll("(, )+$", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Counterpart counterpart(String line) {
        int first = line.indexOf(',');
        if (first < 0) {
            return new Counterpart(line, null, null);
        }
        int last = line.lastIndexOf(',');
        String name = line.substring(0, first);
        return first == last
                ? new Counterpart(name, line.substring(first + 1), null)
                : new Counterpart(name, line.substring(first + 1, last), line.substring(last + 1));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
