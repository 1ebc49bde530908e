package naru.support.ui;

import java.util.Optional;
import java.util.UUID;
import naru.meeting.RegistrationDetails;

/** Where the lines of a story lead: what the city opens is not what the company opens. */
enum StoryLinks {
    CITY {
        @Override
        String request(UUID id) {
            return "inbox/" + id;
        }

        @Override
        Optional<String> meeting(RegistrationDetails met) {
            return Optional.of("record/" + met.id());
        }

        @Override
        Optional<String> measure(UUID id) {
            return Optional.of("measures/" + id);
        }
    },
    COMPANY {
        @Override
        String request(UUID id) {
            return "requests/" + id;
        }

        @Override
        Optional<String> meeting(RegistrationDetails met) {
            return Optional.empty();
        }

        @Override
        Optional<String> measure(UUID id) {
            return Optional.empty();
        }
    };

    abstract String request(UUID id);

    abstract Optional<String> meeting(RegistrationDetails met);

    abstract Optional<String> measure(UUID id);
}
