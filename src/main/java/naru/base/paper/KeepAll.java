package naru.base.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks Korean lines between words and not within them, as an office writes. */
final class KeepAll implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.KOREAN);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && isWithinWord(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinWord(int at) {
        char before = text.charAt(at - 1);
        return isHangul(text.charAt(at)) && (isHangul(before) || Character.isDigit(before));
    }

    private static boolean isHangul(char one) {
        return one >= '가' && one <= '힣';
    }
}
