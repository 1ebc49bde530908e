package naru.support;

import java.util.List;
import java.util.UUID;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import naru.base.access.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs of one's own city's companies can be about. */
@Service
@Transactional
public class Categories {

    private final CategoryRepository categories;
    private final UsualCategories usual;
    private final Units units;

    Categories(CategoryRepository categories, UsualCategories usual, Units units) {
        this.categories = categories;
        this.usual = usual;
        this.units = units;
    }

    /** All of them, in their usual order. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<CategorySummary> all() {
        return categories.findAllByOrderBySortOrder().stream()
                .map(Category::summary)
                .toList();
    }

    /** Adds the usual categories that the city does not have yet. */
    @ForAdministrators
    public void seedDefaults() {
        usual.addMissing();
    }

    /**
     * Changes a category.
     *
     * @throws NotFound when one's own city has no such category or unit
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForAdministrators
    public void edit(EditCategory edit) {
        Category category = categories.findById(edit.id()).orElseThrow(() -> new NotFound(edit.id()));
        ChangedMeanwhile.check(edit.version(), category.version());
        UUID owner = edit.ownerUnitId();
        if (owner != null) {
            units.get(owner);
        }
        category.edit(edit);
    }
}
