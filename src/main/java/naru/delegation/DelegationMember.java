package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;

/** A person on the trip (단원), with the title companies know them by. */
@Entity
class DelegationMember {

    @Id
    private UUID id = Root.newId();

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    protected DelegationMember() {}

    DelegationMember(Name name, Name title) {
        this.name = name;
        this.title = title;
    }

    MemberSummary summary() {
        return new MemberSummary(id, name, title);
    }
}
