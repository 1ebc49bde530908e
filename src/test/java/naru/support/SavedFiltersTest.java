package naru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaruTest
class SavedFiltersTest {

    @Autowired
    SavedFilters filters;

    private final SignedIn official;
    private final SignedIn colleague;

    SavedFiltersTest(@Autowired World world) {
        String city = world.city();
        official = world.staff(city, Role.OFFICIAL);
        colleague = world.staff(city, Role.OFFICIAL);
    }

    @Test
    void each_person_finds_their_own_by_name_and_nobody_elses() {
        UUID late = save(official, " 기한 지남 ", "overdue=");
        UUID mine = save(official, "내 것", "owner=MINE");
        UUID theirs = save(colleague, "기한 지남", "overdue=&owner=MINE");

        assertThat(mine(official))
                .containsExactly(
                        new SavedFilterSummary(late, "기한 지남", "overdue="),
                        new SavedFilterSummary(mine, "내 것", "owner=MINE"));
        assertThat(mine(colleague)).extracting(SavedFilterSummary::id).containsExactly(theirs);
    }

    @Test
    void what_is_removed_is_gone_and_nobody_elses_can_be_removed() {
        UUID mine = save(official, "내 것", "owner=MINE");
        for (UUID guess : List.of(mine, UUID.randomUUID())) {
            assertThatThrownBy(() -> Act.as(colleague, () -> filters.remove(guess)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(mine(official)).hasSize(1);
        Act.as(official, () -> filters.remove(mine));
        assertThat(mine(official)).isEmpty();
        save(official, "내 것", "owner=MINE");
        assertThat(mine(official)).hasSize(1);
    }

    @Test
    void a_name_is_needed_and_stands_for_one_filter() {
        save(official, "내 것", "owner=MINE");
        assertThatThrownBy(() -> save(official, "내 것", "overdue=")).isInstanceOf(FilterNameTaken.class);
        assertThatThrownBy(() -> save(official, " ", "overdue=")).isInstanceOf(MissingText.class);
        assertThatThrownBy(() -> save(official, "가".repeat(31), "overdue=")).isInstanceOf(MissingText.class);
        assertThat(mine(official)).hasSize(1);
    }

    @Test
    void nobody_saves_more_than_twenty() {
        IntStream.range(0, 20).forEach(i -> save(official, "조건 " + i, "overdue="));
        assertThatThrownBy(() -> save(official, "하나 더", "overdue=")).isInstanceOf(TooManyFilters.class);
        save(colleague, "하나 더", "overdue=");
    }

    private UUID save(SignedIn person, String name, String query) {
        return Act.as(person, () -> filters.save(name, query));
    }

    private List<SavedFilterSummary> mine(SignedIn person) {
        return Act.as(person, filters::mine);
    }
}
