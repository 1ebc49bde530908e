package naru;

import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Browserless;
import naru.testing.Neighbours;
import naru.testing.Page;
import naru.testing.Things;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What pages show to somebody who guesses: every page, found by looking, with the ids of another company or another city
 * in its path and in its query.
 */
@Import(Neighbours.class)
class GuessedAddressesTest extends Browserless {

    /** Pages that a secret opens: an id is a wrong secret to them, and they say so themselves. */
    private static final Set<String> OPENED_BY_SECRETS = Set.of("offer", "referral", "outcome");

    /** What queries name by ids. */
    private static final List<String> IN_QUERIES = List.of("delegation", "meeting", "slot", "category");

    @Autowired
    World world;

    @Autowired
    Neighbours neighbours;

    @Test
    void a_company_sees_nothing_of_another_of_its_city() {
        Things theirs = made(null);
        Things ours = made(theirs);
        signIn(ours.contact());
        assertThat(seen("CONTACT", theirs, theirs.own(), Set.of(theirs.word()))).isEmpty();
    }

    @Test
    void nobody_sees_anything_of_another_city() {
        Things theirs = made(null);
        Things ours = made(null);
        Stream.of(
                        ours.contact(),
                        world.staff(ours.city(), Role.OFFICIAL),
                        world.staff(ours.city(), Role.COORDINATOR),
                        world.staff(ours.city(), Role.ADMINISTRATOR))
                .forEach(person -> {
                    signIn(person);
                    assertThat(seen(person.role().name(), theirs, theirs.all(), words(theirs)))
                            .as(person.role().name())
                            .isEmpty();
                });
    }

    @Test
    void who_is_not_signed_in_sees_nothing() {
        Things theirs = made(null);
        assertThat(seen("VISITOR", theirs, theirs.all(), words(theirs))).isEmpty();
    }

    @Test
    void who_is_not_yet_confirmed_sees_no_more_of_the_company_than_its_name() {
        Things theirs = made(null);
        signIn(world.colleague(theirs.contact(), "WAITING"));
        Set<String> texts = new HashSet<>(theirs.texts());
        texts.removeAll(Set.of("기업 " + theirs.word(), "Company " + theirs.word()));
        assertThat(seen("CONTACT", theirs, theirs.own(), texts)).isEmpty();
    }

    /** Else what is not shown above might be shown to nobody. */
    @Test
    void the_company_itself_sees_it_at_these_addresses() {
        Things own = made(null);
        signIn(own.contact());
        Set<String> shown = new TreeSet<>();
        guess("CONTACT", own, own.own(), (page, address) -> {
            if (content().contains(own.word())) {
                shown.add(page.route());
            }
        });
        assertThat(shown)
                .contains("my", "requests", "requests/:request", "our-company", "our-history", "notices", "search");
    }

    /** What was wrong with what somebody saw. */
    private List<String> seen(String role, Things theirs, Map<String, UUID> ids, Set<String> words) {
        List<String> wrong = new ArrayList<>();
        guess(role, theirs, ids, (page, address) -> {
            String content = content();
            words.stream().filter(content::contains).forEach(word -> wrong.add(address + " shows " + word));
            boolean names = page.takesId() && !address.contains("?") && !OPENED_BY_SECRETS.contains(page.route());
            if (names && !Page.shown().equals("NoSuchThingView")) {
                wrong.add(address + " shows " + Page.shown());
            }
        });
        return wrong;
    }

    /** Opens all pages that the role may open, with each id in the path, and with those that fit in the query. */
    private void guess(String role, Things theirs, Map<String, UUID> ids, BiConsumer<Page, String> look) {
        String query = "?q=zq&text=zq&"
                + IN_QUERIES.stream().map(name -> name + "=" + theirs.id(name)).collect(Collectors.joining("&"));
        for (Page page : Page.all()) {
            if (Objects.requireNonNull(RoutesTest.MAY.get(page.route())).contains(role)) {
                Stream<String> paths = page.takesId()
                        ? ids.values().stream().map(id -> page.addressOf(id.toString()))
                        : Stream.empty();
                Stream.concat(Stream.of(page.address(UUID.randomUUID().toString()) + query), paths)
                        .forEach(address -> {
                            open(address);
                            look.accept(page, address);
                        });
            }
        }
    }

    private static Set<String> words(Things theirs) {
        return Set.of(theirs.word(), theirs.cityWord());
    }

    /** A city and a company, or a further company of a city. */
    private Things made(@Nullable Things neighbour) {
        SignedIn anybody = world.staff(world.city(), Role.OFFICIAL);
        return elsewhere(anybody, () -> neighbour == null ? neighbours.settle() : neighbours.join(neighbour));
    }

    /** All that the browser got: what is written, and what stands in fields, names and links. */
    private static String content() {
        return toPrettyTree(UI.getCurrent())
                + UI.getCurrent().getElement().getTextRecursively()
                + UI.getCurrent().getInternals().getTitle();
    }
}
