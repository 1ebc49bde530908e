package naru.bench;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing: the middle one, and how far they lie apart. */
record Spread(double lowest, double median, double highest) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    String words(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + " to " + number + ")", median, lowest, highest);
    }
}
