package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.RuleViolation;
import org.junit.jupiter.api.Test;

class SupportRequestTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-01-07T05:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final LocalDate DUE = LocalDate.parse("2027-01-21");
    private static final Stamp STAMP = new Stamp(PERSON, NOW);

    /** What may be done where; all else must throw the failure named beside it. */
    private static final Map<Move, Map<RequestState, Class<? extends RuleViolation>>> REFUSED = Map.of(
            Move.ASSIGN,
            answered(),
            Move.START_REVIEW,
            with(
                    answered(),
                    Map.of(
                            RequestState.RECEIVED, NotAssignedYet.class,
                            RequestState.IN_REVIEW, ReviewAlreadyStarted.class,
                            RequestState.DECIDED, ReviewAlreadyStarted.class,
                            RequestState.IN_PROGRESS, ReviewAlreadyStarted.class)),
            Move.DECIDE,
            answered(),
            Move.START_WORK,
            with(
                    answered(),
                    Map.of(
                            RequestState.RECEIVED, WorkWithoutDecision.class,
                            RequestState.ASSIGNED, WorkWithoutDecision.class,
                            RequestState.IN_REVIEW, WorkWithoutDecision.class,
                            RequestState.IN_PROGRESS, WorkAlreadyStarted.class,
                            RequestState.REOPENED, WorkWithoutDecision.class)),
            Move.REPLY,
            with(
                    answered(),
                    Map.of(
                            RequestState.RECEIVED, ReplyWithoutDecision.class,
                            RequestState.ASSIGNED, ReplyWithoutDecision.class,
                            RequestState.IN_REVIEW, ReplyWithoutDecision.class,
                            RequestState.REOPENED, ReplyWithoutDecision.class)),
            Move.CLOSE,
            Map.of(
                    RequestState.RECEIVED, CloseWithoutReply.class,
                    RequestState.ASSIGNED, CloseWithoutReply.class,
                    RequestState.IN_REVIEW, CloseWithoutReply.class,
                    RequestState.DECIDED, CloseWithoutReply.class,
                    RequestState.IN_PROGRESS, CloseWithoutReply.class,
                    RequestState.CLOSED, AlreadyClosed.class,
                    RequestState.REOPENED, CloseWithoutReply.class,
                    RequestState.MERGED, AlreadyMerged.class),
            Move.REOPEN,
            Map.of(
                    RequestState.RECEIVED, NotReplied.class,
                    RequestState.ASSIGNED, NotReplied.class,
                    RequestState.IN_REVIEW, NotReplied.class,
                    RequestState.DECIDED, NotReplied.class,
                    RequestState.IN_PROGRESS, NotReplied.class,
                    RequestState.REOPENED, NotReplied.class,
                    RequestState.MERGED, NotReplied.class),
            Move.ASK,
            answered(),
            Move.MERGE,
            answered());

    private static final Map<Move, Consumer<SupportRequest>> MOVES = Map.of(
            Move.ASSIGN, request -> request.assign(new Owner(UNIT, PERSON), null, STAMP),
            Move.START_REVIEW, request -> request.startReview(STAMP),
            Move.DECIDE, request -> request.decide(Decision.ACCEPTED, null, UNIT, STAMP),
            Move.START_WORK, request -> request.startWork(STAMP),
            Move.REPLY, request -> request.reply(STAMP),
            Move.CLOSE, request -> request.close(STAMP),
            Move.REOPEN, request -> request.reopen("more", WINDOW, DUE, STAMP),
            Move.ASK, request -> request.ask(STAMP),
            Move.MERGE, request -> request.mergeInto(sibling(request), STAMP));

    @Test
    void every_move_in_every_state_either_happens_or_throws_its_named_failure() {
        Map<RequestState, List<Move>> ways = ways();
        assertThat(ways).containsOnlyKeys(RequestState.values());
        ways.forEach((state, way) -> MOVES.forEach((move, action) -> {
            SupportRequest request = walk(way);
            Class<? extends RuleViolation> refusal =
                    REFUSED.getOrDefault(move, Map.of()).get(state);
            int steps = request.history().size();
            Throwable thrown = catchThrowable(() -> action.accept(request));
            if (refusal == null) {
                assertThat(thrown).as("%s when %s", move, state).isNull();
                assertThat(request.history()).hasSizeGreaterThan(steps);
                assertThat(request.history().getLast().move()).isEqualTo(move);
            } else {
                assertThat(thrown).as("%s when %s", move, state).isExactlyInstanceOf(refusal);
                assertThat(request.state()).isEqualTo(state);
                assertThat(request.history()).hasSize(steps);
            }
            if (!request.state().awaitsReply()) {
                assertThat(
                                request.state() == RequestState.MERGED
                                        ? request.mergedInto()
                                        : Objects.requireNonNull(request.repliedAt()))
                        .isNotNull();
            }
        }));
    }

    @Test
    void an_answer_on_the_spot_leaves_the_moves_in_between_in_the_history() {
        SupportRequest request = received();
        request.decide(Decision.EXISTING_PROGRAMME, "programme of the province", UNIT, STAMP);
        request.reply(STAMP);
        assertThat(request.history())
                .extracting(Step::move)
                .containsExactly(Move.RECEIVE, Move.ASSIGN, Move.START_REVIEW, Move.DECIDE, Move.REPLY);
        assertThat(request.owner().unitId()).isEqualTo(UNIT);
        assertThat(request.owner().personId()).isEqualTo(PERSON);
        assertThat(request.history())
                .allMatch(step -> PERSON.equals(step.by()) && step.at().equals(NOW));
    }

    @Test
    void handing_on_keeps_the_state() {
        SupportRequest request = walk(List.of(Move.ASSIGN, Move.START_REVIEW));
        UUID other = UUID.randomUUID();
        request.assign(new Owner(other, null), null, STAMP);
        assertThat(request.state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(request.owner().unitId()).isEqualTo(other);
        assertThat(request.owner().personId()).isNull();
    }

    @Test
    void a_decision_that_leaves_nothing_to_do_is_not_worked_on() {
        for (Decision decision : EnumSet.of(Decision.DECLINED, Decision.TRANSFERRED, Decision.EXISTING_PROGRAMME)) {
            SupportRequest request = received();
            request.decide(decision, null, UNIT, STAMP);
            assertThatThrownBy(() -> request.startWork(STAMP)).isInstanceOf(NothingToWorkOn.class);
        }
    }

    @Test
    void a_reply_has_words_and_not_too_many() {
        assertThatThrownBy(() -> new ReplyText("  ", null)).isInstanceOf(MissingText.class);
        assertThatThrownBy(() -> new ReplyText("x".repeat(4001), null)).isInstanceOf(MissingText.class);
        assertThat(new ReplyText("회신", " ").in(Locale.ENGLISH)).isEqualTo("회신");
        assertThat(new ReplyText("회신", "Reply").in(Locale.ENGLISH)).isEqualTo("Reply");
    }

    @Test
    void the_clock_stands_still_while_the_city_waits_for_the_company() {
        SupportRequest request = walk(List.of(Move.ASSIGN));
        request.ask(new Stamp(PERSON, Instant.parse("2027-01-20T14:59:59Z")));
        assertThat(request.isOverdue(LocalDate.parse("2027-02-05"))).isFalse();
        // From Wednesday the 20th to Monday the 25th in Korea three working days pass.
        request.answered(new WorkingDays(Set.of()), new Stamp(PERSON, Instant.parse("2027-01-24T15:00:00Z")));
        assertThat(request.clock().dueOn()).isEqualTo("2027-01-26");
        assertThat(request.isOverdue(LocalDate.parse("2027-01-27"))).isTrue();
    }

    @Test
    void is_reopened_for_a_while_after_its_reply_and_decided_anew() {
        SupportRequest request = walk(List.of(Move.DECIDE, Move.REPLY, Move.CLOSE));
        Instant last = NOW.plus(WINDOW);
        assertThatThrownBy(() -> request.reopen("why", WINDOW, DUE, new Stamp(PERSON, last.plusMillis(1))))
                .isInstanceOf(TooLateToReopen.class);
        request.reopen("why", WINDOW, DUE, new Stamp(PERSON, last));
        assertThat(request.decision()).isNull();
        assertThatThrownBy(() -> request.reply(STAMP)).isInstanceOf(ReplyWithoutDecision.class);
        request.decide(Decision.ACCEPTED, null, null, STAMP);
        request.reply(STAMP);
        assertThat(request.state()).isEqualTo(RequestState.REPLIED);
    }

    @Test
    void only_two_requests_of_one_company_are_one_need_said_twice() {
        SupportRequest request = received();
        SupportRequest stranger = received();
        assertThatThrownBy(() -> request.mergeInto(stranger, STAMP)).isInstanceOf(NotTheSameNeed.class);
        assertThatThrownBy(() -> request.mergeInto(request, STAMP)).isInstanceOf(NotTheSameNeed.class);
        SupportRequest twin = sibling(request);
        request.mergeInto(twin, STAMP);
        assertThat(twin.history().getLast().move()).isEqualTo(Move.ABSORB);
        assertThatThrownBy(() -> sibling(request).mergeInto(request, STAMP)).isInstanceOf(AlreadyMerged.class);
    }

    @Test
    void is_overdue_from_the_day_after_its_due_date_until_it_is_replied_to() {
        SupportRequest request = walk(List.of(Move.DECIDE));
        assertThat(request.isOverdue(LocalDate.parse("2027-01-21"))).isFalse();
        assertThat(request.isOverdue(LocalDate.parse("2027-01-22"))).isTrue();
        request.reply(STAMP);
        assertThat(request.isOverdue(LocalDate.parse("2027-01-22"))).isFalse();
    }

    /** A shortest way to each state that the moves reach. */
    private static Map<RequestState, List<Move>> ways() {
        Map<RequestState, List<Move>> ways = new EnumMap<>(RequestState.class);
        Deque<List<Move>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Move> way = open.poll();
            if (ways.putIfAbsent(walk(way).state(), way) == null) {
                for (Move move : MOVES.keySet()) {
                    List<Move> longer = new java.util.ArrayList<>(way);
                    longer.add(move);
                    if (catchThrowable(() -> walk(longer)) == null) {
                        open.add(List.copyOf(longer));
                    }
                }
            }
        }
        return ways;
    }

    private static SupportRequest walk(List<Move> way) {
        SupportRequest request = received();
        way.forEach(move -> Objects.requireNonNull(MOVES.get(move)).accept(request));
        return request;
    }

    private static SupportRequest received() {
        return received(UUID.randomUUID());
    }

    /** Another need of the same company. */
    private static SupportRequest sibling(SupportRequest request) {
        return received(request.origin().companyId());
    }

    private static SupportRequest received(UUID company) {
        Category category = new Category("CRT", 1, new Name("category", ""), 10);
        return new SupportRequest(
                "SN-CES27-0001",
                new NewNeed(UUID.randomUUID(), category.id(), "A need."),
                new Origin(company, null, null),
                category,
                DUE,
                STAMP);
    }

    private static Map<RequestState, Class<? extends RuleViolation>> answered() {
        return Map.of(
                RequestState.REPLIED,
                AlreadyReplied.class,
                RequestState.CLOSED,
                AlreadyClosed.class,
                RequestState.MERGED,
                AlreadyMerged.class);
    }

    private static Map<RequestState, Class<? extends RuleViolation>> with(
            Map<RequestState, Class<? extends RuleViolation>> some,
            Map<RequestState, Class<? extends RuleViolation>> others) {
        Map<RequestState, Class<? extends RuleViolation>> all = new EnumMap<>(RequestState.class);
        all.putAll(some);
        all.putAll(others);
        return all;
    }
}
