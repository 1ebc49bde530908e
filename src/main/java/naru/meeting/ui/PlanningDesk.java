package naru.meeting.ui;

import naru.meeting.BoothRounds;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingService;
import naru.meeting.MeetingUpkeep;
import naru.meeting.SlotUpkeep;
import org.springframework.stereotype.Component;

/** The services that the page of a planned meeting and its dialogs work with. */
@Component
record PlanningDesk(
        MeetingQueries queries,
        MeetingPlanning planning,
        MeetingUpkeep upkeep,
        SlotUpkeep slots,
        BoothRounds rounds,
        MeetingService service,
        BoardDesk board) {}
