package naru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Answer;
import naru.testing.Dummies;
import naru.testing.NaruTest;
import naru.testing.Neighbours;
import naru.testing.ServiceMethod;
import naru.testing.Things;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Nobody hears of a company who has no business with it: all that services give, lists, search, notices, files and
 * refusals, whatever ids and words they are asked with, holds none of the words that stand in the company's things.
 */
@NaruTest
@Import(Neighbours.class)
class DiscretionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Neighbours neighbours;

    @Test
    void a_company_hears_nothing_of_another_of_its_city() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.join(theirs);
        assertThat(heard(ours.contact(), ours, theirs, Set.of(theirs.word()))).isEmpty();
    }

    @Test
    void nobody_of_another_city_hears_of_it() {
        Things theirs = neighbours.settle();
        Things ours = neighbours.settle();
        Set<String> words = Set.of(theirs.word(), theirs.cityWord());
        assertThat(heard(ours.contact(), ours, theirs, words)).isEmpty();
        Stream.of(Role.OFFICIAL, Role.COORDINATOR, Role.ADMINISTRATOR)
                .forEach(role -> assertThat(heard(world.staff(ours.city(), role), ours, theirs, words))
                        .as(role.name())
                        .isEmpty());
    }

    @Test
    void who_is_not_signed_in_hears_nothing() {
        Things theirs = neighbours.settle();
        assertThat(heard(null, theirs, theirs, Set.of(theirs.word(), theirs.cityWord())))
                .isEmpty();
    }

    @Test
    void who_is_not_yet_confirmed_hears_no_more_than_the_name() {
        Things theirs = neighbours.settle();
        Set<String> texts = new HashSet<>(theirs.texts());
        texts.removeAll(names(theirs));
        assertThat(heard(world.colleague(theirs.contact(), "WAITING"), theirs, theirs, texts))
                .isEmpty();
    }

    /** Who keeps the accounts, and who the companies are and what they exhibit, has no part in what they say. */
    @Test
    void an_administrator_hears_nothing_of_meetings_and_requests() {
        Things theirs = neighbours.settle();
        Set<String> texts = new HashSet<>(theirs.texts());
        texts.removeAll(names(theirs));
        texts.remove(theirs.contact().name());
        texts.removeIf(text -> text.matches("(본관|부스|센서) " + theirs.word()));
        assertThat(heard(world.staff(theirs.city(), Role.ADMINISTRATOR), theirs, theirs, texts))
                .isEmpty();
    }

    /** Else what nobody hears above might be said to nobody. */
    @Test
    void the_company_and_its_city_hear_all_of_it() {
        Things own = neighbours.settle();
        Set<String> unheard = new TreeSet<>(own.texts());
        BiConsumer<ServiceMethod, Answer> listen = (call, answer) -> unheard.removeIf(answer.text()::contains);
        ask(own.contact(), own, own, ServiceMethod::onlyReads, listen);
        assertThat(unheard)
                .as("after the company itself")
                .hasSizeLessThan(own.texts().size() / 2);
        ask(
                world.staff(own.city(), Role.OFFICIAL),
                own,
                own,
                call -> call.onlyReads() || call.name().equals("CaptureFiles.of"),
                listen);
        assertThat(unheard).isEmpty();
        Set<String> tellers = new TreeSet<>();
        ask(own.contact(), own, own, ServiceMethod::onlyReads, (call, answer) -> {
            if (answer.text().contains(own.word())) {
                tellers.add(call.name());
            }
        });
        assertThat(tellers)
                .contains(
                        "Search.mine",
                        "MyNotices.newest",
                        "Attachments.open",
                        "Companies.mine",
                        "CompanyStory.mine",
                        "Exhibits.mine",
                        "MeetingQueries.mine",
                        "RequestQueries.mine",
                        "OwnOutcomes.of");
    }

    /** What the company is called. */
    private static Set<String> names(Things theirs) {
        return Set.of("기업 " + theirs.word(), "Company " + theirs.word());
    }

    /** What somebody hears of these words: who reads first, and then does all that can be done. */
    private Set<String> heard(@Nullable SignedIn person, Things own, Things about, Set<String> words) {
        Set<String> heard = new TreeSet<>();
        // Who types a word may read that there is no such thing.
        BiConsumer<ServiceMethod, Answer> listen = (call, answer) -> words.stream()
                .filter(answer.text().replace("NotFound[" + about.word() + "]", "")::contains)
                .forEach(word -> heard.add(call.name() + " tells \"" + word + "\""));
        ask(person, own, about, ServiceMethod::onlyReads, listen);
        ask(person, own, about, call -> !call.onlyReads(), listen);
        return heard;
    }

    /** Asks with one's own ids, with those that fit of what it is about, and with each of them for whatever is asked. */
    private void ask(
            @Nullable SignedIn person,
            Things own,
            Things about,
            Predicate<ServiceMethod> which,
            BiConsumer<ServiceMethod, Answer> listen) {
        ServiceMethod.all(context).filter(which).forEach(call -> {
            Stream<Dummies> fitting = Stream.of(own, own.atWork(), about, about.atWork())
                    .map(things -> new Dummies(name -> things.named(name, call.service())));
            Stream<Dummies> guessed = call.ids().isEmpty()
                    ? Stream.empty()
                    : about.all().values().stream().map(id -> new Dummies(name -> id));
            Stream.concat(fitting, guessed).forEach(dummies -> {
                // What is typed to change something would come back as one's own.
                Dummies said = call.onlyReads() ? dummies.saying(about.word()) : dummies;
                listen.accept(
                        call,
                        person == null ? Act.asVisitor(() -> call.with(said)) : Act.as(person, () -> call.with(said)));
            });
        });
    }
}
