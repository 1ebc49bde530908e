package naru.report.ui;

import java.time.LocalDate;
import java.util.UUID;
import naru.base.paper.PaperType;
import naru.support.DayErrand;
import org.springframework.stereotype.Component;

/** The way from a day to the sheets of whom is met on it. */
@Component
class BriefingErrand implements DayErrand {

    @Override
    public String labelKey() {
        return "briefing.today";
    }

    @Override
    public String file(UUID delegationId, LocalDate day) {
        return BriefingEndpoint.ofDay(delegationId, day, PaperType.PDF, null);
    }
}
