package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** What a need is about (분야): how soon it is answered, and by whom unless somebody else is asked to. */
@Entity
@Table(name = "support_category")
class Category extends Root {

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int sortOrder;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    private int workingDays;
    private @Nullable UUID ownerUnitId;
    private boolean needsApproval;

    protected Category() {}

    Category(String code, int sortOrder, Name name, int workingDays) {
        this.code = code;
        this.sortOrder = sortOrder;
        this.name = name;
        this.workingDays = workingDays;
    }

    void edit(EditCategory edit) {
        name = edit.name();
        workingDays = edit.workingDays();
        ownerUnitId = edit.ownerUnitId();
        needsApproval = edit.needsApproval();
    }

    int workingDays() {
        return workingDays;
    }

    boolean needsApproval() {
        return needsApproval;
    }

    @Nullable
    UUID ownerUnitId() {
        return ownerUnitId;
    }

    CategorySummary summary() {
        return new CategorySummary(id(), version(), code, name, workingDays, ownerUnitId, needsApproval);
    }
}
