package naru.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.Root;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

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

    private @Nullable String cityProject;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "delegation_id", nullable = false)
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<DelegationMember> members;

    @ElementCollection
    @CollectionTable(name = "delegation_stop", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    private List<TripStop> stops = new ArrayList<>();

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
        members = new ArrayList<>(
                plan.members().stream().map(DelegationMember::new).toList());
    }

    void edit(EditTrip facts) {
        tradeShowId = facts.tradeShowId();
        title = facts.title();
        purpose = facts.purpose();
        cityProject = facts.cityProject();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        opensOn = facts.opensOn();
        closesOn = facts.closesOn();
        stops.clear();
        stops.addAll(facts.stops());
    }

    /** Those who travel, in the order of protocol. */
    List<DelegationMember> members() {
        return List.copyOf(members);
    }

    DelegationMember member(UUID id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    DelegationMember join(EditMember facts) {
        DelegationMember joined = new DelegationMember(facts);
        members.add(joined);
        return joined;
    }

    void leave(DelegationMember member) {
        if (members.size() == 1) {
            throw new NobodyLeft();
        }
        members.remove(member);
    }

    /** Puts a person before the one who stood before them, or after the one who stood after them; at the ends, nowhere. */
    void swapRank(DelegationMember member, int by) {
        int from = members.indexOf(member);
        int to = Math.clamp(from + (long) by, 0, members.size() - 1);
        Collections.swap(members, from, to);
    }

    TripDetails details() {
        return new TripDetails(
                id(),
                version(),
                code,
                new EditTrip(tradeShowId, title, purpose, cityProject, startsOn, endsOn, opensOn, closesOn, stops));
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
