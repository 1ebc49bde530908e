package naru.meeting;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import naru.testing.Scenarios;
import naru.testing.Scenarios.Kind;
import naru.testing.Scenarios.Step;
import naru.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No sequence of moves, by whomever, gives a place twice, has a company twice, or leaves a place free before somebody who
 * waits and could have it under the rule.
 */
class CrowdTest extends Fairground {

    @Autowired
    WaitingLine line;

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void no_history_of_a_crowded_meeting_breaks_its_promises() {
        List<Kind<Crowd>> kinds = List.of(
                new Kind<>("ask", 24, random -> ask(random, "asks", Crowd::ask)),
                new Kind<>("phone", 4, random -> ask(random, "phones", Crowd::askOnBehalf)),
                new Kind<>("accept", 8, random -> one(random, "accepts", Crowd::accept)),
                new Kind<>("withdraw", 4, random -> one(random, "withdraws", Crowd::withdraw)),
                new Kind<>("move itself", 4, random -> to(random, "moves itself", Crowd.SLOTS, Crowd::moveItself)),
                new Kind<>("bring", 5, random -> people(random)),
                new Kind<>("confirm", 6, random -> one(random, "is confirmed", Crowd::confirm)),
                new Kind<>("decline", 3, random -> one(random, "is declined", Crowd::decline)),
                new Kind<>("put in line", 3, random -> one(random, "is put in line", Crowd::putInLine)),
                new Kind<>("cancel", 3, random -> one(random, "is cancelled", Crowd::cancel)),
                new Kind<>("move", 5, random -> to(random, "is moved", Crowd.SLOTS, Crowd::move)),
                new Kind<>("swap", 5, random -> to(random, "is swapped with company", Crowd.COMPANIES, Crowd::swap)),
                new Kind<>("resize", 5, this::resize),
                new Kind<>("remove", 1, this::remove),
                new Kind<>("reorder", 3, this::reorder),
                new Kind<>("shift", 2, this::shift),
                new Kind<>("wait", 4, this::pass),
                new Kind<>("begin", 1, random -> new Step<>("the second slot begins", Crowd::begin)));

        new Scenarios<>(() -> new Crowd(this), kinds, Crowd::keepsItsPromises)
                .hold(
                        40,
                        40,
                        "ask",
                        "ask AlreadyRegistered",
                        "ask Overlap",
                        "ask MeetingStarted",
                        "phone",
                        "accept",
                        "accept NothingOffered",
                        "withdraw",
                        "move itself",
                        "move itself SlotFull",
                        "bring",
                        "bring SlotFull",
                        "confirm",
                        "confirm StillInLine",
                        "decline",
                        "put in line",
                        "cancel",
                        "move",
                        "move SlotFull",
                        "move NotConfirmed",
                        "swap",
                        "resize",
                        "resize SlotTaken",
                        "remove",
                        "remove SlotTaken",
                        "reorder",
                        "shift",
                        "wait");
    }

    private Step<Crowd> ask(RandomGenerator random, String does, Ask how) {
        int company = random.nextInt(Crowd.COMPANIES);
        int slot = Math.max(0, random.nextInt(Crowd.SLOTS + 2) - 2); // most want the first
        int people = Math.max(1, random.nextInt(5) - 1);
        return new Step<>(
                "company %d %s for slot %d with %d".formatted(company, does, slot, people),
                crowd -> how.make(crowd, company, slot, people));
    }

    private Step<Crowd> one(RandomGenerator random, String words, One move) {
        int company = random.nextInt(Crowd.COMPANIES);
        return new Step<>("company %d %s".formatted(company, words), crowd -> move.make(crowd, company));
    }

    private Step<Crowd> to(RandomGenerator random, String words, int bound, To move) {
        int company = random.nextInt(Crowd.COMPANIES);
        int target = random.nextInt(bound);
        return new Step<>(
                "company %d %s %d".formatted(company, words, target), crowd -> move.make(crowd, company, target));
    }

    private Step<Crowd> people(RandomGenerator random) {
        int company = random.nextInt(Crowd.COMPANIES);
        int people = 1 + random.nextInt(3);
        return new Step<>("company %d brings %d".formatted(company, people), crowd -> crowd.bring(company, people));
    }

    private Step<Crowd> resize(RandomGenerator random) {
        int slot = random.nextInt(Crowd.SLOTS);
        int capacity = 1 + random.nextInt(4);
        return new Step<>("slot %d has %d places".formatted(slot, capacity), crowd -> crowd.resize(slot, capacity));
    }

    private Step<Crowd> remove(RandomGenerator random) {
        int slot = random.nextInt(Crowd.SLOTS);
        return new Step<>("slot %d is taken back".formatted(slot), crowd -> crowd.remove(slot));
    }

    private Step<Crowd> reorder(RandomGenerator random) {
        int slot = random.nextInt(2);
        long seed = random.nextLong();
        return new Step<>("the line for slot %d is shuffled".formatted(slot), crowd -> crowd.reorder(slot, seed));
    }

    private Step<Crowd> shift(RandomGenerator random) {
        int minutes = random.nextInt(60) - 30;
        return new Step<>("all slots shift by %d minutes".formatted(minutes), crowd -> crowd.shift(minutes));
    }

    private Step<Crowd> pass(RandomGenerator random) {
        int hours = random.nextBoolean() ? 24 : 8 * 24; // an offer stands for a day, a request for seven
        return new Step<>("%d hours pass".formatted(hours), crowd -> crowd.pass(Duration.ofHours(hours)));
    }

    /** Something done by or with a company. */
    private interface One {
        void make(Crowd crowd, int company);
    }

    /** Something done by or with a company and something else. */
    private interface To {
        void make(Crowd crowd, int company, int target);
    }

    /** A company asks for a slot with so many people. */
    private interface Ask {
        void make(Crowd crowd, int company, int slot, int people);
    }
}
