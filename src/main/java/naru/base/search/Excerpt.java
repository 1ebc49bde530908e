package naru.base.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A few words from a text, with those marked that were looked for. */
public record Excerpt(List<Part> parts) {

    /** Signs of Unicode's private use, which nobody writes. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;
    private static final String CUT = "…";

    /** A stretch of the text, marked or not. */
    public record Part(String text, boolean marked) {}

    /** The words alone. */
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    /** From the same text marked in several ways: what one of them marks is marked. */
    static Excerpt of(Collection<String> markings) {
        BitSet marked = new BitSet();
        String text = "";
        for (String marking : markings) {
            String unmarked = strip(marking, marked);
            // OpenSearch leaves out the end of a text in which it marks nothing, where no word of its analyzer stands.
            text = unmarked.length() > text.length() ? unmarked : text;
        }
        int first = Math.max(0, marked.nextSetBit(0));
        int from = first <= BEFORE ? 0 : afterBlank(text, first - BEFORE, first);
        int until = Math.min(text.length(), from + LENGTH);
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part(CUT, false));
        }
        for (int at = from; at < until; ) {
            boolean isMarked = marked.get(at);
            int next = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? until : Math.min(next, until);
            parts.add(new Part(text.substring(at, end), isMarked));
            at = end;
        }
        if (until < text.length()) {
            parts.add(new Part(CUT, false));
        }
        return new Excerpt(List.copyOf(parts));
    }

    private static int afterBlank(String text, int earliest, int latest) {
        int blank = text.indexOf(' ', earliest);
        return blank < 0 || blank >= latest ? earliest : blank + 1;
    }

    private static String strip(String marking, BitSet marked) {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (int at = 0; at < marking.length(); at++) {
            char sign = marking.charAt(at);
            if (sign == OPEN.charAt(0)) {
                open = true;
            } else if (sign == CLOSE.charAt(0)) {
                open = false;
            } else {
                if (open) {
                    marked.set(text.length());
                }
                text.append(sign);
            }
        }
        return text.toString();
    }
}
