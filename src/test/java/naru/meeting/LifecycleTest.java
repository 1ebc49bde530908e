package naru.meeting;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import naru.testing.NaruTest;
import naru.testing.Scenarios;
import naru.testing.Scenarios.Kind;
import naru.testing.Scenarios.Step;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No sequence of moves, by whomever, breaks what a meeting promises. */
@NaruTest
class LifecycleTest {

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Registering registering;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingQueries queries;

    @Autowired
    Holds holds;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void no_history_of_a_meeting_breaks_its_promises() {
        List<Kind<MeetingRound>> kinds = List.of(
                new Kind<>("ask", 18, this::ask),
                new Kind<>("withdraw", 3, random -> aboutOne(random, "withdraws", MeetingRound::withdraw)),
                new Kind<>("meddle", 1, random -> aboutOne(random, "withdraws its neighbour's", MeetingRound::meddle)),
                new Kind<>("confirm", 8, random -> aboutOne(random, "is confirmed", MeetingRound::confirm)),
                new Kind<>("decline", 1, random -> aboutOne(random, "is declined", MeetingRound::decline)),
                new Kind<>("come", 3, random -> aboutOne(random, "came", MeetingRound::came)),
                new Kind<>("stay away", 3, random -> aboutOne(random, "stayed away", MeetingRound::stayedAway)),
                new Kind<>("wait", 3, this::pass),
                new Kind<>("begin", 1, random -> new Step<>("the last slot begins", MeetingRound::begin)));

        new Scenarios<>(this::round, kinds, MeetingRound::keepsItsPromises)
                .hold(
                        30,
                        30,
                        "ask",
                        "ask SlotFull",
                        "ask AlreadyRegistered",
                        "ask MeetingStarted",
                        "withdraw",
                        "withdraw RegistrationIsOver",
                        "confirm",
                        "confirm SlotFull",
                        "confirm AlreadyConfirmed",
                        "decline",
                        "come",
                        "come MeetingNotStarted",
                        "stay away");
    }

    private MeetingRound round() {
        return new MeetingRound(world, trip, registering, service, queries, holds, clock, jdbc);
    }

    private Step<MeetingRound> ask(RandomGenerator random) {
        int company = random.nextInt(MeetingRound.COMPANIES);
        int slot = random.nextInt(4) / 3; // most want the first

        boolean colleague = random.nextInt(4) == 0;
        return new Step<>(
                "company %d asks for slot %d%s".formatted(company, slot, colleague ? " (its second contact)" : ""),
                round -> round.ask(company, slot, colleague));
    }

    private Step<MeetingRound> aboutOne(RandomGenerator random, String words, Move move) {
        int company = random.nextInt(MeetingRound.COMPANIES);
        return new Step<>("company %d %s".formatted(company, words), round -> move.make(round, company));
    }

    private Step<MeetingRound> pass(RandomGenerator random) {
        int days = random.nextBoolean() ? 1 : 8; // a request keeps its place for seven
        return new Step<>("%d days pass".formatted(days), round -> round.pass(Duration.ofDays(days)));
    }

    /** Something done by or with a company. */
    private interface Move {
        void make(MeetingRound round, int company);
    }
}
