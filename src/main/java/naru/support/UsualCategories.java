package naru.support;

import java.util.Set;
import java.util.stream.Collectors;
import naru.account.CityFounded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a city the categories that every city starts with, for without any nothing can be recorded. */
@Component
class UsualCategories {

    private final CategoryRepository categories;

    UsualCategories(CategoryRepository categories) {
        this.categories = categories;
    }

    /** In the transaction that founds the city: it opens with its categories or not at all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(CityFounded founded) {
        addMissing();
    }

    /** Adds those that the city in scope does not have yet. */
    void addMissing() {
        Set<String> known = categories.findAll().stream()
                .map(category -> category.summary().code())
                .collect(Collectors.toSet());
        categories.saveAll(UsualCategory.all().stream()
                .filter(usual -> !known.contains(usual.code()))
                .map(UsualCategory::make)
                .toList());
    }
}
