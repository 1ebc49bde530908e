package naru.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import naru.base.MissingText;
import naru.base.Root;

/** A filter of the inbox that somebody gave a name to find it again (저장한 조건). */
@Entity
@Table(name = "support_saved_filter")
class SavedFilter extends Root {

    private static final int LONGEST_QUERY = 1000;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String query;

    protected SavedFilter() {}

    SavedFilter(UUID accountId, String name, String query) {
        this.accountId = accountId;
        this.name = MissingText.check("name", name, SavedFilters.LONGEST_NAME);
        this.query = MissingText.check("query", query, LONGEST_QUERY);
    }

    SavedFilterSummary summary() {
        return new SavedFilterSummary(id(), name, query);
    }
}
