package naru.itinerary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import naru.base.WallTime;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One thing on the itinerary of a trip (일정). */
@Entity
class ItineraryItem extends Root {

    @Column(updatable = false)
    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "title_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Name title;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "zone"))
    private WallTime start;

    @Embedded
    @AttributeOverride(name = "local", column = @Column(name = "ends_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "end_zone"))
    private WallTime end;

    private @Nullable UUID venueId;
    private @Nullable String room;
    private @Nullable String host;
    private @Nullable UUID leaderId;
    private @Nullable String notes;
    private @Nullable String gift;
    private @Nullable String dress;

    @ElementCollection
    @CollectionTable(name = "itinerary_item_member", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> memberIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "itinerary_item_group", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "group_id")
    @BatchSize(size = 100)
    private Set<UUID> groupIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "itinerary_item_resource", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "resource_id")
    @BatchSize(size = 100)
    private Set<UUID> resourceIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "itinerary_counterpart", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Counterpart> counterparts = new ArrayList<>();

    protected ItineraryItem() {}

    ItineraryItem(UUID delegationId, EditItem wanted) {
        this.delegationId = delegationId;
        edit(wanted);
    }

    /** An item that was taken off comes back. */
    ItineraryItem(UUID id, UUID delegationId, EditItem wanted) {
        super(id);
        this.delegationId = delegationId;
        edit(wanted);
    }

    final void edit(EditItem wanted) {
        kind = wanted.kind();
        title = wanted.title();
        start = wanted.start();
        end = wanted.end();
        venueId = wanted.venueId();
        room = wanted.room();
        host = wanted.host();
        leaderId = wanted.attendance().leaderId();
        notes = wanted.notes();
        gift = wanted.needs().gift();
        dress = wanted.needs().dress();
        resourceIds.clear();
        resourceIds.addAll(wanted.needs().resourceIds());
        memberIds.clear();
        memberIds.addAll(wanted.attendance().memberIds());
        groupIds.clear();
        groupIds.addAll(wanted.attendance().groupIds());
        counterparts.clear();
        counterparts.addAll(wanted.counterparts());
    }

    /** Happens at another time, for as long as before. */
    void move(WallTime newStart, WallTime newEnd) {
        start = newStart;
        end = newEnd;
    }

    /**
     * Others are in a group that this is for. Whoever leads and leaves leads no more. Something without anybody is not
     * planned at all, so that the last ones stay until somebody decides.
     */
    void follow(Set<UUID> joined, Set<UUID> left) {
        memberIds.addAll(joined);
        if (!left.containsAll(memberIds)) {
            memberIds.removeAll(left);
        }
        if (leaderId != null && !memberIds.contains(leaderId)) {
            leaderId = null;
        }
    }

    boolean isFor(UUID groupId) {
        return groupIds.contains(groupId);
    }

    /** The group is removed; its people still take part. */
    void forgetGroup(UUID groupId) {
        groupIds.remove(groupId);
    }

    UUID delegationId() {
        return delegationId;
    }

    Name title() {
        return title;
    }

    ItemDetails details() {
        return new ItemDetails(
                id(),
                version(),
                delegationId,
                new EditItem(
                        kind,
                        title,
                        start,
                        end,
                        venueId,
                        room,
                        host,
                        counterparts,
                        new Attendance(memberIds, groupIds, leaderId),
                        notes,
                        new Needs(resourceIds, gift, dress)));
    }
}
