package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;

/** One city's trip (대표단). */
@Entity
class Delegation extends Root {

    private UUID tradeShowId;
    private String code;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "purpose_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "purpose_en"))
    private Purpose purpose;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "delegation_id", nullable = false)
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<DelegationMember> members;

    protected Delegation() {}

    Delegation(PlanDelegation plan) {
        tradeShowId = plan.tradeShowId();
        code = plan.code();
        title = plan.title();
        purpose = plan.purpose();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        opensOn = plan.opensOn();
        closesOn = plan.closesOn();
        members = new ArrayList<>(plan.members().stream()
                .map(member -> new DelegationMember(member.name(), member.title()))
                .toList());
    }

    DelegationSummary summary() {
        return new DelegationSummary(
                id(),
                city(),
                tradeShowId,
                code,
                title,
                purpose,
                startsOn,
                endsOn,
                opensOn,
                closesOn,
                members.stream().map(DelegationMember::summary).toList());
    }
}
