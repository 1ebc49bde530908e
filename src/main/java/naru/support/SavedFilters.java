package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForOfficials;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters of the inbox that one saved, each person their own. */
@Service
@Transactional
public class SavedFilters {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 30;

    private static final int MOST = 20;

    private final SavedFilterRepository filters;
    private final CurrentUser user;

    SavedFilters(SavedFilterRepository filters, CurrentUser user) {
        this.filters = filters;
        this.user = user;
    }

    /** One's own, by name. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<SavedFilterSummary> mine() {
        return filters.findByAccountIdOrderByName(me()).stream()
                .map(SavedFilter::summary)
                .toList();
    }

    /**
     * Keeps a filter.
     *
     * @param query how it stands in the address
     * @throws MissingText when it has no name, or one that is too long
     * @throws FilterNameTaken when one has another of that name
     * @throws TooManyFilters when one has twenty
     */
    @ForOfficials
    public UUID save(String name, String query) {
        SavedFilter filter = new SavedFilter(me(), name, query);
        String called = filter.summary().name();
        if (filters.existsByAccountIdAndName(me(), called)) {
            throw new FilterNameTaken(called);
        }
        if (filters.countByAccountId(me()) >= MOST) {
            throw new TooManyFilters(MOST);
        }
        try {
            return filters.saveAndFlush(filter).id();
        } catch (DataIntegrityViolationException meanwhile) {
            throw new FilterNameTaken(called);
        }
    }

    /**
     * Forgets a filter.
     *
     * @throws NotFound when one has none of that id
     */
    @ForOfficials
    public void remove(UUID id) {
        filters.delete(filters.findByIdAndAccountId(id, me()).orElseThrow(() -> new NotFound(id)));
    }

    private UUID me() {
        return user.get().accountId();
    }
}
