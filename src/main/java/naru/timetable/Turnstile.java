package naru.timetable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time look up a subject's time and take it. Without it, two could both find an hour free and
 * both take it, for neither sees what the other has not committed yet.
 *
 * <p>A subject that passes for the first time gets a row of its own. When two bring it at the same instant, the unique key
 * {@code timetable_subject_once} refuses the second, who has to start over.
 */
@Component
class Turnstile {

    private final JdbcClient jdbc;

    Turnstile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else is at the subjects, and keeps them until the running transaction ends. */
    void pass(Collection<UUID> subjects) {
        // Always in the same order, so that two who want the same do not wait for each other.
        List<UUID> inOrder = subjects.stream().distinct().sorted().toList();
        Set<UUID> known =
                new HashSet<>(jdbc.sql("select id from timetable_subject where id in (:ids) order by id for update")
                        .param("ids", inOrder)
                        .query(UUID.class)
                        .list());
        inOrder.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> jdbc.sql("insert into timetable_subject (id) values (:id)")
                        .param("id", id)
                        .update());
    }
}
