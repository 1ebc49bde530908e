package naru.support;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives requests their numbers, such as {@code SN-CES27-0042}: without gaps and without doubles. A series is a row that
 * stays locked until the transaction ends, so that whoever comes next waits to see whether the number was used.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestNumbers {

    private final JdbcTemplate store;

    RequestNumbers(JdbcTemplate store) {
        this.store = store;
    }

    /** Makes others who want numbers of this series wait until the running transaction is over. */
    void lock(String city, String series) {
        while (!lockRow(city, series)) {
            insertUnlessThere(city, series);
        }
    }

    /** The next number of a series that was locked before. */
    String next(String city, String series) {
        store.update(
                "update request_series set last_number = last_number + 1 where city = ? and series = ?", city, series);
        Integer last = store.queryForObject(
                "select last_number from request_series where city = ? and series = ?", Integer.class, city, series);
        return String.format(Locale.ROOT, "%s-%s-%04d", city, series, last);
    }

    private boolean lockRow(String city, String series) {
        return !store.queryForList(
                        "select last_number from request_series where city = ? and series = ? for update",
                        Integer.class,
                        city,
                        series)
                .isEmpty();
    }

    /** Behind a savepoint: PostgreSQL would give up the whole transaction when somebody else was first. */
    private void insertUnlessThere(String city, String series) {
        store.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint before = connection.setSavepoint();
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into request_series values (?, ?, 0)")) {
                insert.setString(1, city);
                insert.setString(2, series);
                insert.executeUpdate();
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException failed) {
                connection.rollback(before);
                if (store.getExceptionTranslator().translate("insert", null, failed) instanceof DuplicateKeyException) {
                    return false;
                }
                throw failed;
            }
        });
    }
}
