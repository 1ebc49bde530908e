package naru.base;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Names in one line: between commas, or between semicolons where a name has a comma in it, such as {@code Gaon
 * Electronics Co., Ltd.} or {@code Director, International Trade}.
 */
public final class Listed {

    private Listed() {}

    /** Puts names into one line. */
    public static Collector<String, ?, String> inOneLine() {
        return Collectors.collectingAndThen(Collectors.toList(), Listed::join);
    }

    private static String join(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }
}
