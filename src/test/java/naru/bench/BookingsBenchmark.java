package naru.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.Participant;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.meeting.RegistrationDetails;
import naru.meeting.RegistrationFilter;
import naru.meeting.RegistrationInbox;
import naru.meeting.SlotFull;
import naru.meeting.SlotSummary;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two hundred companies register for twenty slots at the same instant, beside as many bare inserts into a table with the
 * same unique key: by the same number of threads, through the same pool, on the same server in the same minute.
 */
@NaruTest
@Import(BookingsBenchmark.Ear.class)
@TestPropertySource(properties = "logging.level.root=warn")
class BookingsBenchmark {

    private static final int CLIENTS = 200;
    private static final int SLOTS = 20;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Registering registering;

    @Autowired
    MeetingQueries queries;

    @Autowired
    RegistrationInbox inbox;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource store;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Listener listener;

    @BeforeEach
    void a_server_and_a_pool_as_in_earnest() throws SQLException {
        // What an installation has that sets nothing.
        store.unwrap(HikariDataSource.class).setMaximumPoolSize(Integer.getInteger("naru.bench.pool", 10));
        jdbc.execute("create table if not exists bare (id uuid primary key, slot_id uuid not null,"
                + " place_number integer not null, unique (slot_id, place_number))");
        say("%d clients, %d slots, %d connections, %d processors, fsync %s, synchronous_commit %s"
                .formatted(
                        CLIENTS,
                        SLOTS,
                        store.unwrap(HikariDataSource.class).getMaximumPoolSize(),
                        Runtime.getRuntime().availableProcessors(),
                        String.valueOf(jdbc.queryForObject("show fsync", String.class)),
                        String.valueOf(jdbc.queryForObject("show synchronous_commit", String.class))));
    }

    @Test
    void a_place_for_each() {
        measure("a place for each", CLIENTS / SLOTS);
    }

    @Test
    void a_place_for_one_in_ten() {
        measure("a place for one in ten", 1);
    }

    private void measure(String shape, int capacity) {
        List<Crowd.Run> registrations = new ArrayList<>();
        List<Crowd.Run> inserts = new ArrayList<>();
        try (Crowd crowd = new Crowd(CLIENTS)) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Hall hall = new Hall(capacity);
                Crowd.Run registered = crowd.run(hall.registrations());
                hall.requireEachPlaceOnce(registered.got());
                Crowd.Run inserted = crowd.run(bareInserts(capacity));
                assertThat(inserted.got()).isEqualTo(SLOTS * capacity);
                if (round >= WARM_UP) {
                    registrations.add(registered);
                    inserts.add(inserted);
                }
            }
            say("%s: %d of %d get one".formatted(shape, SLOTS * capacity, CLIENTS));
            say("  registrations/s  %s".formatted(perSecond(registrations).words(0)));
            say("  bare inserts/s   %s".formatted(perSecond(inserts).words(0)));
            say("  ratio            %s".formatted(ratio(registrations, inserts).words(2)));
            listen(crowd, capacity);
        }
    }

    /** The same once more, slower for being listened to: what is said to the store, in a crowd and alone. */
    private void listen(Crowd crowd, int capacity) {
        Hall crowded = new Hall(capacity);
        listener.during(() -> crowd.run(crowded.registrations()));
        say("  done again after a lost race: %d".formatted(listener.count("rollback") - (CLIENTS - SLOTS * capacity)));
        say("  in a crowd, per client:%n%s".formatted(listener.report(CLIENTS)));
        Hall quiet = new Hall(capacity);
        long from = System.nanoTime();
        listener.during(() -> quiet.registrations().forEach(BookingsBenchmark::call));
        say("  one after the other, %.2f ms per client:%n%s"
                .formatted((System.nanoTime() - from) / 1e6 / CLIENTS, listener.report(CLIENTS)));
    }

    private List<Callable<Boolean>> bareInserts(int capacity) {
        List<UUID> slots = Stream.generate(UUID::randomUUID).limit(SLOTS).toList();
        return IntStream.range(0, CLIENTS)
                .<Callable<Boolean>>mapToObj(i -> () -> insert(slots.get(i % SLOTS), i / SLOTS % capacity))
                .toList();
    }

    private boolean insert(UUID slot, int place) throws SQLException {
        try (var connection = store.getConnection();
                var insert = connection.prepareStatement("insert into bare values (?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, slot);
            insert.setInt(3, place);
            return insert.executeUpdate() == 1;
        } catch (SQLException taken) {
            if ("23505".equals(taken.getSQLState())) {
                return false;
            }
            throw taken;
        }
    }

    private static Spread perSecond(List<Crowd.Run> runs) {
        return Spread.of(runs.stream().map(Crowd.Run::perSecond).toList());
    }

    private static Spread ratio(List<Crowd.Run> registrations, List<Crowd.Run> inserts) {
        return Spread.of(IntStream.range(0, registrations.size())
                .mapToObj(i -> registrations.get(i).perSecond() / inserts.get(i).perSecond())
                .toList());
    }

    private static void call(Callable<Boolean> client) {
        try {
            client.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }

    /** Everything new, so that each round begins alike: a city, its meeting, and those who want to come. */
    private final class Hall {

        private final SignedIn coordinator;
        private final UUID delegation;
        private final List<SlotSummary> slots;
        private final List<SignedIn> contacts;
        private final int capacity;

        Hall(int capacity) {
            this.capacity = capacity;
            String city = world.city();
            coordinator = world.staff(city, Role.COORDINATOR);
            delegation = trip.delegation(coordinator);
            trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, SLOTS, capacity);
            slots = Act.as(coordinator, () -> queries.calendar(delegation))
                    .getFirst()
                    .slots();
            contacts = java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                    .execute(status -> Stream.generate(() -> world.company(city))
                            .limit(CLIENTS)
                            .toList()));
        }

        List<Callable<Boolean>> registrations() {
            return IntStream.range(0, CLIENTS)
                    .<Callable<Boolean>>mapToObj(i -> () -> register(contacts.get(i), slots.get(i % SLOTS)))
                    .toList();
        }

        private boolean register(SignedIn contact, SlotSummary slot) {
            RegisterCompany command =
                    new RegisterCompany(slot.id(), "수출 상담", List.of(new Participant("이수출", "대표")), false);
            try {
                Act.as(contact, () -> registering.register(command));
                return true;
            } catch (SlotFull full) {
                return false;
            }
        }

        void requireEachPlaceOnce(int got) {
            assertThat(got).isEqualTo(SLOTS * capacity);
            assertThat(Act.as(coordinator, () -> inbox.page(delegation, RegistrationFilter.ALL, 0, CLIENTS)).stream()
                            .collect(Collectors.groupingBy(RegistrationDetails::slotId, Collectors.counting())))
                    .hasSize(SLOTS)
                    .allSatisfy((slot, holders) -> assertThat(holders).isEqualTo(capacity));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ear {
        @Bean
        static Listener listener() {
            return new Listener();
        }
    }
}
