package naru.meeting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the board says besides the delegation.
 *
 * @param look which of the two looks, or null for the one that suits the screen
 * @param day  the one day that is shown, or null for all
 * @param slot the slot that is open, or null
 */
record BoardState(
        @Nullable Look look,
        @Nullable LocalDate day,
        @Nullable UUID slot) {

    /** The two ways to look at the same slots. */
    enum Look {
        BOARD,
        LIST;

        String typed() {
            return this == BOARD ? "board" : "list";
        }

        /** The translation key of its name. */
        String labelKey() {
            return "board.look." + name();
        }
    }

    /** What somebody typed or followed; what makes no sense is as if it were not there. */
    static BoardState of(QueryParameters typed) {
        return new BoardState(
                typed.getSingleParameter("view").flatMap(BoardState::look).orElse(null),
                typed.getSingleParameter("day").flatMap(BoardState::day).orElse(null),
                typed.getSingleParameter("slot").flatMap(BoardState::slot).orElse(null));
    }

    BoardState with(Look other) {
        return new BoardState(other, day, slot);
    }

    BoardState on(@Nullable LocalDate other) {
        return new BoardState(look, other, slot);
    }

    BoardState open(@Nullable UUID other) {
        return new BoardState(look, day, other);
    }

    /** As it stands in the address. */
    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (look != null) {
            query.put("view", look.typed());
        }
        if (day != null) {
            query.put("day", day.toString());
        }
        if (slot != null) {
            query.put("slot", slot.toString());
        }
        return QueryParameters.simple(query);
    }

    private static Optional<Look> look(String typed) {
        return switch (typed) {
            case "board" -> Optional.of(Look.BOARD);
            case "list" -> Optional.of(Look.LIST);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> slot(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
