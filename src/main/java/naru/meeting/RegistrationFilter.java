package naru.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations of a delegation are shown, and in which order.
 *
 * @param standing  only those that stand so, or null for all
 * @param meetingId only those of that meeting, or null for all
 * @param text      only those with it in the company's name or the topic, whatever the case; blank for all
 */
public record RegistrationFilter(
        @Nullable Standing standing, @Nullable UUID meetingId, String text, Order order) {

    /** All of them, the latest request first. */
    public static final RegistrationFilter ALL = new RegistrationFilter(null, null, "", Order.NEWEST);

    /** The same, but only those that stand so, or all for null. */
    public RegistrationFilter with(@Nullable Standing only) {
        return new RegistrationFilter(only, meetingId, text, order);
    }

    /** Whether it shows the same registrations as another, in whatever order. */
    public boolean showsTheSame(RegistrationFilter other) {
        return equals(new RegistrationFilter(other.standing, other.meetingId, other.text, order));
    }

    /** Where a registration stands, those in line told apart by whether they have been offered places. */
    public enum Standing {
        REQUESTED(RegistrationState.REQUESTED),
        WAITLISTED(RegistrationState.WAITLISTED),
        OFFERED(RegistrationState.WAITLISTED),
        CONFIRMED(RegistrationState.CONFIRMED),
        HELD(RegistrationState.HELD),
        NO_SHOW(RegistrationState.NO_SHOW),
        DECLINED(RegistrationState.DECLINED),
        CANCELLED(RegistrationState.CANCELLED);

        private final RegistrationState state;

        Standing(RegistrationState state) {
            this.state = state;
        }

        RegistrationState state() {
            return state;
        }

        /** Where a registration in a state stands. */
        public static Standing of(RegistrationState state, boolean offered) {
            return offered ? OFFERED : valueOf(state.name());
        }

        /** The translation key of its name. */
        public String labelKey() {
            return this == OFFERED ? "registration.offered" : state.labelKey();
        }
    }

    /** What comes first. */
    public enum Order {
        NEWEST,
        MEETING_TIME;

        /** The translation key of its name. */
        public String labelKey() {
            return "registrations.order." + name();
        }
    }
}
