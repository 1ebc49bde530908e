package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** A person on the trip (단원), with the title companies know them by. */
@Entity
class DelegationMember {

    @Id
    private UUID id = Root.newId();

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable EmailAddress email;

    @Embedded
    @AttributeOverride(name = "at.local", column = @Column(name = "joins_at"))
    @AttributeOverride(name = "at.zone", column = @Column(name = "joins_zone"))
    @AttributeOverride(name = "where", column = @Column(name = "joins_where"))
    private @Nullable Passage joins;

    @Embedded
    @AttributeOverride(name = "at.local", column = @Column(name = "leaves_at"))
    @AttributeOverride(name = "at.zone", column = @Column(name = "leaves_zone"))
    @AttributeOverride(name = "where", column = @Column(name = "leaves_where"))
    private @Nullable Passage leaves;

    private Locale language;

    protected DelegationMember() {}

    DelegationMember(EditMember facts) {
        edit(facts);
    }

    final void edit(EditMember facts) {
        name = facts.name();
        title = facts.title();
        part = facts.part();
        email = facts.email();
        joins = facts.joins();
        leaves = facts.leaves();
        language = facts.language();
    }

    UUID id() {
        return id;
    }

    MemberSummary summary() {
        return new MemberSummary(id, name, title);
    }

    MemberDetails details() {
        return new MemberDetails(
                id, version == null ? 0 : version, new EditMember(name, title, part, email, joins, leaves, language));
    }
}
