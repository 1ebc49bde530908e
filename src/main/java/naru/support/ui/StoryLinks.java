package naru.support.ui;

import java.util.Optional;
import java.util.UUID;
import naru.support.StoryMeeting;
import naru.support.StoryRequest;

/** Where the lines of a story lead and how a request stands in it: the city opens and is told other things than the company. */
enum StoryLinks {
    CITY {
        @Override
        String request(UUID id) {
            return "inbox/" + id;
        }

        @Override
        Optional<String> meeting(StoryMeeting met) {
            return Optional.of("record/" + met.id());
        }

        @Override
        Optional<String> measure(UUID id) {
            return Optional.of("measures/" + id);
        }

        @Override
        RequestBadges badges(StoryRequest asked) {
            return new RequestBadges(asked.state(), asked.overdue(), asked.waitsForCompany(), asked.heldBy());
        }
    },
    COMPANY {
        @Override
        String request(UUID id) {
            return "requests/" + id;
        }

        @Override
        Optional<String> meeting(StoryMeeting met) {
            return Optional.empty();
        }

        @Override
        Optional<String> measure(UUID id) {
            return Optional.empty();
        }

        @Override
        RequestBadges badges(StoryRequest asked) {
            return RequestBadges.own(asked.state(), asked.waitsForCompany());
        }
    };

    abstract String request(UUID id);

    abstract Optional<String> meeting(StoryMeeting met);

    abstract Optional<String> measure(UUID id);

    /** Where a request stands, as its reader is told. */
    abstract RequestBadges badges(StoryRequest asked);
}
