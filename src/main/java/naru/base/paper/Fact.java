package naru.base.paper;

import java.util.List;

/** Something that is known, by name; each line of it for itself. */
public record Fact(String name, List<String> lines) {

    private static final int FEW = 400;

    /** Whether it is too long to be kept on one page whatever is left empty before it. */
    public boolean isLong() {
        return lines.stream().mapToInt(String::length).sum() > FEW;
    }
}
