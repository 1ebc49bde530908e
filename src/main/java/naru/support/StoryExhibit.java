package naru.support;

import java.time.LocalDate;
import naru.base.Name;
import naru.company.ExhibitSummary;

/**
 * Where a company exhibited.
 *
 * @param startsOn the first day of the show, on the wall calendar there
 */
public record StoryExhibit(Name show, LocalDate startsOn, ExhibitSummary exhibit) {}
