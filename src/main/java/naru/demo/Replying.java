package naru.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.demo.Rows.Row;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.Colleague;
import naru.support.EditCategory;
import naru.support.ReplyTemplates;
import naru.support.ReplyText;
import naru.support.RequestQueries;
import naru.support.WordReplyTemplate;

/** How Seongnam has come to answer by the second story: with texts to begin with, and one category with approval. */
@DemoOnly
class Replying {

    private static final String APPROVED = "FND";
    private static final String HEAD = "이도윤";

    private final Stage stage;
    private final ReplyTemplates templates;
    private final Categories categories;
    private final Units units;
    private final RequestQueries queries;

    Replying(Stage stage, ReplyTemplates templates, Categories categories, Units units, RequestQueries queries) {
        this.stage = stage;
        this.templates = templates;
        this.categories = categories;
        this.units = units;
        this.queries = queries;
    }

    void arrange() {
        UUID head = stage.as(DemoPeople.SEONGNAM_AT_HOME, this::head);
        stage.as(DemoPeople.SEONGNAM_ADMINISTRATOR, () -> {
            Map<String, CategorySummary> byCode =
                    categories.all().stream().collect(Collectors.toMap(CategorySummary::code, Function.identity()));
            Rows.of("templates").forEach(row -> templates.add(words(row, byCode)));
            CategorySummary approved = Objects.requireNonNull(byCode.get(APPROVED));
            UnitSummary unit = units.get(Objects.requireNonNull(approved.ownerUnitId()));
            units.appoint(unit.id(), unit.version(), head);
            categories.edit(new EditCategory(
                    approved.id(), approved.version(), approved.name(), approved.workingDays(), unit.id(), true));
        });
    }

    private UUID head() {
        return queries.colleagues().stream()
                .filter(colleague -> colleague.name().equals(HEAD))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow();
    }

    private static WordReplyTemplate words(Row row, Map<String, CategorySummary> byCode) {
        List<UUID> categories = Stream.of(row.get("categories").split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> Objects.requireNonNull(byCode.get(code)).id())
                .toList();
        return new WordReplyTemplate(
                row.get("name"), new ReplyText(lines(row.get("korean")), lines(row.get("english"))), categories, true);
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
