package naru.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import naru.account.Units;
import naru.base.NotFound;
import naru.base.TimeWords;
import naru.base.Words;
import naru.base.access.CurrentUser;
import naru.company.CompanyBook;
import org.springframework.stereotype.Component;

/** What a reply can tell of the request itself. */
@Component
class RequestFacts implements ReplyFactSource {

    private static final List<String> NAMES =
            List.of("company", "number", "request", "category", "decision", "due", "unit", "official");

    private final CompanyBook companies;
    private final CategoryRepository categories;
    private final Units units;
    private final CurrentUser user;
    private final Words words;

    RequestFacts(CompanyBook companies, CategoryRepository categories, Units units, CurrentUser user, Words words) {
        this.companies = companies;
        this.categories = categories;
        this.units = units;
        this.user = user;
        this.words = words;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Map<String, String> of(ReplyOccasion occasion) {
        SupportRequest request = occasion.request();
        var language = occasion.language();
        UUID company = request.origin().companyId();
        Map<String, String> facts = new HashMap<>();
        facts.put(
                "company",
                companies
                        .byId(List.of(company))
                        .values()
                        .iterator()
                        .next()
                        .name()
                        .in(language));
        facts.put("number", request.number());
        facts.put("request", request.sentence());
        facts.put(
                "category",
                categories
                        .findById(request.categoryId())
                        .orElseThrow(() -> new NotFound(request.categoryId()))
                        .summary()
                        .name()
                        .in(language));
        if (occasion.decision() != null) {
            facts.put("decision", words.say(language, occasion.decision().labelKey()));
        }
        facts.put("due", TimeWords.dayOfYear(request.clock().dueOn(), language));
        UUID unit = request.owner().unitId();
        if (unit != null) {
            facts.put("unit", units.get(unit).name().in(language));
        }
        facts.put("official", user.get().name());
        return facts;
    }
}
