package naru.support.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import naru.support.CategorySummary;
import naru.support.ManyRequests.Refusal;

/** Asks what the chosen requests are about. */
final class CategorizeManyDialog extends ManyDialog<CategorySummary> {

    private final transient InboxDesk desk;

    CategorizeManyDialog(InboxDesk desk, List<UUID> requests, BiConsumer<String, List<Refusal>> done) {
        super("inbox.many.categorize", requests, done);
        this.desk = desk;
        fill(
                to,
                getTranslation("request.category"),
                desk.allCategories(),
                each -> getTranslation("category.choice", each.name().in(getLocale()), each.workingDays()));
        to.setHelperText(getTranslation("category.change.hint"));
    }

    @Override
    List<Refusal> change(List<UUID> requests, CategorySummary category) {
        return desk.many().categorize(requests, category.id());
    }
}
