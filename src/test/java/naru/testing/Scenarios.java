package naru.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import naru.base.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Tries something that has a history with many histories: steps at random, each sequence on a fresh subject, and after
 * each step what must always hold. A sequence that breaks it is made as short as it can be before it is shown.
 *
 * <p>The seeds are always the same, so that a build can be repeated; {@code -Dnaru.seed=7} tries that one alone.
 *
 * @param <S> what the steps are done to
 */
public final class Scenarios<S> {

    /**
     * A kind of step.
     *
     * @param name   what it is counted under
     * @param weight how often it comes, beside the weights of the others
     * @param make   makes one. All chance belongs here: once made, a step does the same each time
     */
    public record Kind<S>(String name, int weight, Function<RandomGenerator, Step<S>> make) {}

    /**
     * Something that is done. It names what it is done to by index and not by id, so that it still means something when
     * steps before it are left out. A broken rule is an answer and not a failure.
     *
     * @param words what it does, for those who read the report
     */
    public record Step<S>(String words, Consumer<S> act) {}

    private final Supplier<S> fresh;
    private final List<Kind<S>> kinds;
    private final Consumer<S> always;
    private final Map<String, Integer> tally = new TreeMap<>();

    /**
     * Histories of a fresh subject.
     *
     * @param always fails when something is wrong
     */
    public Scenarios(Supplier<S> fresh, List<Kind<S>> kinds, Consumer<S> always) {
        this.fresh = fresh;
        this.kinds = List.copyOf(kinds);
        this.always = always;
    }

    /**
     * Tries so many sequences of so many steps.
     *
     * @param reached what must have come up, or else less was tried than was meant: a kind's name when such a step was
     *     done, its name, a space and the refusal's class when it was refused
     * @throws AssertionError with the seed and the shortest sequence found that breaks what must hold
     */
    public void hold(int sequences, int length, String... reached) {
        Long only = Long.getLong("naru.seed");
        LongStream seeds = only == null ? LongStream.rangeClosed(1, sequences) : LongStream.of(only);
        seeds.forEach(seed -> {
            Broken<S> broken = play(sequence(seed, length));
            if (broken != null) {
                throw shortest(broken).report(seed, broken.steps().size());
            }
        });
        if (only == null && !tally.keySet().containsAll(List.of(reached))) {
            throw new AssertionError("reached only " + tally + " of " + List.of(reached));
        }
    }

    private List<Made<S>> sequence(long seed, int length) {
        RandomGenerator random = new SplittableRandom(seed);
        int all = kinds.stream().mapToInt(Kind::weight).sum();
        return IntStream.range(0, length)
                .mapToObj(i -> {
                    int left = random.nextInt(all);
                    int at = 0;
                    while (left >= kinds.get(at).weight()) {
                        left -= kinds.get(at++).weight();
                    }
                    return new Made<>(kinds.get(at).name(), kinds.get(at).make().apply(random));
                })
                .toList();
    }

    private @Nullable Broken<S> play(List<Made<S>> steps) {
        List<String> told = new ArrayList<>();
        int done = 0;
        try {
            S subject = fresh.get();
            always.accept(subject);
            for (Made<S> made : steps) {
                done++;
                told.add(made.step().words());
                String refusal = refusal(made.step(), subject);
                tally.merge(made.kind() + refusal, 1, Integer::sum);
                told.set(done - 1, made.step().words() + (refusal.isEmpty() ? "" : " →" + refusal));
                always.accept(subject);
            }
            return null;
        } catch (RuntimeException | AssertionError wrong) {
            return new Broken<>(steps.subList(0, done), told, wrong);
        }
    }

    private static <S> String refusal(Step<S> step, S subject) {
        try {
            step.act().accept(subject);
            return "";
        } catch (RuleViolation refused) {
            return " " + refused.getClass().getSimpleName();
        }
    }

    /** Leaves out what can be left out, large parts first, until each step that is left is needed to break it. */
    private Broken<S> shortest(Broken<S> found) {
        Broken<S> shortest = found;
        int part = Math.max(1, found.steps().size() / 2);
        while (part > 0) {
            Broken<S> shorter = without(part, shortest);
            if (shorter == null) {
                part /= 2;
            } else {
                shortest = shorter;
            }
        }
        return shortest;
    }

    private @Nullable Broken<S> without(int part, Broken<S> broken) {
        for (int from = 0; from < broken.steps().size(); from += part) {
            List<Made<S>> rest = new ArrayList<>(broken.steps());
            rest.subList(from, Math.min(from + part, rest.size())).clear();
            Broken<S> again = play(rest);
            // Another kind of failure would be another story.
            if (again != null && again.wrong().getClass() == broken.wrong().getClass()) {
                return again;
            }
        }
        return null;
    }

    private record Made<S>(String kind, Step<S> step) {}

    /** A sequence up to the step that broke it, as told, and what was wrong then. */
    private record Broken<S>(List<Made<S>> steps, List<String> told, Throwable wrong) {

        AssertionError report(long seed, int atFirst) {
            return new AssertionError(
                    "broken after %d steps (%d before it was shortened), again with -Dnaru.seed=%d:%n%s%n%s"
                            .formatted(
                                    told.size(),
                                    atFirst,
                                    seed,
                                    IntStream.range(0, told.size())
                                            .mapToObj(i -> "%3d. %s".formatted(i + 1, told.get(i)))
                                            .collect(Collectors.joining(System.lineSeparator())),
                                    wrong),
                    wrong);
        }
    }
}
