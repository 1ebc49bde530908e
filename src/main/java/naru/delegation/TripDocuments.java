package naru.delegation;

import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentBook;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileType;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a trip: invitations, bookings, contracts. Companies see none of them. */
@Service
@Transactional
public class TripDocuments {

    private final DelegationRepository delegations;
    private final AttachmentBook files;
    private final ApplicationEventPublisher events;

    TripDocuments(DelegationRepository delegations, AttachmentBook files, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.files = files;
        this.events = events;
    }

    /**
     * The documents of a trip, in the order they were attached.
     *
     * @throws NotFound when one's own city has no such trip
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(UUID delegationId) {
        find(delegationId);
        return files.of(TripFiles.KIND, delegationId);
    }

    /**
     * Adds a document or a picture of one.
     *
     * @param name as the browser sent it
     * @throws NotFound when one's own city has no such trip
     */
    @ForCoordinators
    public void add(UUID delegationId, String name, byte[] content) {
        Delegation delegation = find(delegationId);
        files.keep(TripFiles.KIND, delegationId, name, content, FileType.DOCUMENTS);
        changed(delegation);
    }

    /**
     * Takes a document away.
     *
     * @throws NotFound when one's own city has no such trip, or it no such document
     */
    @ForCoordinators
    public void remove(UUID delegationId, UUID attachmentId) {
        Delegation delegation = find(delegationId);
        files.remove(TripFiles.KIND, delegationId, attachmentId);
        changed(delegation);
    }

    private void changed(Delegation delegation) {
        events.publishEvent(new TripChanged(delegation.city(), delegation.id()));
    }

    private Delegation find(UUID id) {
        return delegations.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
