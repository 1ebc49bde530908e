package naru.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A department or affiliated agency of a city (부서) that owns requests. */
@Entity
class Unit extends Root {

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    private @Nullable UUID headId;

    protected Unit() {}

    Unit(Name name) {
        this.name = name;
    }

    void rename(Name chosen) {
        name = chosen;
    }

    /** Makes somebody the head, or nobody. */
    void appoint(@Nullable UUID head) {
        headId = head;
    }

    UnitSummary summary() {
        return new UnitSummary(id(), name, headId, version());
    }
}
