package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;

/** A group of a trip with a programme of its own (조). */
@Entity
class DelegationGroup extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @ElementCollection
    @CollectionTable(name = "delegation_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> memberIds = new HashSet<>();

    protected DelegationGroup() {}

    DelegationGroup(UUID delegationId, EditGroup facts) {
        this.delegationId = delegationId;
        edit(facts);
    }

    final void edit(EditGroup facts) {
        name = facts.name();
        memberIds.retainAll(facts.memberIds());
        memberIds.addAll(facts.memberIds());
    }

    void forget(UUID memberId) {
        memberIds.remove(memberId);
    }

    UUID delegationId() {
        return delegationId;
    }

    GroupDetails details() {
        return new GroupDetails(id(), version(), new EditGroup(name, memberIds));
    }
}
