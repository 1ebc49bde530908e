package naru.itinerary;

import java.util.List;

/**
 * What going back to a version would do, before anything is changed.
 *
 * @param number   of that version
 * @param changes  what would be otherwise than it is planned now
 * @param lost     what cannot come back, for nobody who took part travels any more
 * @param complete whether that version kept everything there was to know of its items; else the rest stays as it is
 * @param seen     stands for all of this: whoever has it restores what it says, or nothing
 */
public record RestorePreview(
        int number, List<Change> changes, List<PublishedLine> lost, boolean complete, String seen) {}
