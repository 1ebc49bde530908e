package naru.base.ui;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something nobody foresaw: the number a person is shown also stands in the log, beside the stack trace. */
final class Incident {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Writes it to the log and gives the number to show. */
    static String record(String where, Throwable cause) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("error {} {}", id, where, cause);
        return id;
    }
}
