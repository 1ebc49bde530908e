package naru.meeting;

import java.util.List;

/**
 * Who is offered places that became free. First come, first served; but a party that needs more places than are free does
 * not keep smaller ones behind it from theirs, until it has been passed over as often as it has patience. From then on
 * nobody behind it is offered anything until there are enough places for it.
 *
 * @param patience how often a party can be passed over
 */
record LineRule(int patience) {

    /** Nobody can be offered anything. */
    static final int NOBODY = -1;

    /**
     * Whose turn it is, as an index into the line; whoever stands before it has been passed over. {@link #NOBODY} when the
     * free places suffice for nobody who may have them.
     *
     * @param line those who wait, the first first
     */
    int next(List<Waiting> line, int free) {
        for (int i = 0; i < line.size(); i++) {
            Waiting waiting = line.get(i);
            if (waiting.party() <= free) {
                return i;
            }
            if (waiting.passedOver() >= patience) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    /**
     * Somebody in line.
     *
     * @param party      how many places it needs
     * @param passedOver how often smaller parties went ahead of it
     */
    record Waiting(int party, int passedOver) {}
}
