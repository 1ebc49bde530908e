package naru.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import naru.base.TimeZones;

/**
 * On which days the clock of a request counted.
 *
 * @param start  the day on which it was received or reopened, which does not count
 * @param pauses when it stood still and went on again
 */
record RunningTime(LocalDate start, List<Pause> pauses) {

    /** How the history tells it. A pause that lasts is none yet: when it ends, the calendar of that day says how long it was. */
    static RunningTime of(List<Step> history) {
        LocalDate start = LocalDate.MAX;
        LocalDate asked = null;
        List<Pause> pauses = new ArrayList<>();
        for (Step step : history) {
            LocalDate day = TimeZones.dayInKorea(step.at());
            switch (step.move()) {
                case RECEIVE, REOPEN -> {
                    start = day;
                    asked = null;
                    pauses.clear();
                }
                case ASK -> asked = day;
                case ANSWER, STOP_ASKING -> {
                    if (asked != null) {
                        pauses.add(new Pause(asked, day));
                    }
                    asked = null;
                }
                default -> {}
            }
        }
        return new RunningTime(start, List.copyOf(pauses));
    }

    /** The last day for a reply that has so many working days, in the calendar from the start on. */
    LocalDate due(int workingDays, WorkingDays days) {
        int stoodStill = pauses.stream()
                .mapToInt(pause -> days.between(pause.asked(), pause.answered()))
                .sum();
        return days.after(start, workingDays + stoodStill);
    }

    boolean includes(LocalDate day) {
        return day.isAfter(start) && pauses.stream().noneMatch(pause -> pause.includes(day));
    }

    /** From the evening of one day to the evening of another. */
    record Pause(LocalDate asked, LocalDate answered) {

        boolean includes(LocalDate day) {
            return day.isAfter(asked) && !day.isAfter(answered);
        }
    }
}
