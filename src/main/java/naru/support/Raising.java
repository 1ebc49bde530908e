package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentBook;
import naru.attachment.FileType;
import naru.base.NotFound;
import naru.base.access.ForContacts;
import naru.company.NotYetContact;
import naru.meeting.MeetingQueries;
import naru.meeting.RegistrationDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a company raises requests itself, at any time, and shows what they are about. */
@Service
@Transactional
public class Raising {

    private final OwnCompany own;
    private final Intake intake;
    private final MeetingQueries meetings;
    private final AttachmentBook files;
    private final RequestNews news;

    Raising(OwnCompany own, Intake intake, MeetingQueries meetings, AttachmentBook files, RequestNews news) {
        this.own = own;
        this.intake = intake;
        this.meetings = meetings;
        this.files = files;
        this.news = news;
    }

    /**
     * Raises a request. Sent twice, it is received once.
     *
     * @return the id of the request
     * @throws NotYetContact when one does not yet speak for the company
     * @throws NotFound when one's own company has no such registration, or its city no such category
     */
    @ForContacts
    public UUID raise(RaiseRequest command) {
        UUID company = own.id();
        UUID registration = command.registrationId();
        UUID delegation = registration == null ? null : delegationOf(registration);
        Origin origin = new Origin(company, delegation, registration, Channel.COMPANY);
        SupportRequest request = intake.receive(origin, List.of(command.need())).getFirst();
        if (!request.origin().companyId().equals(company)) {
            // Somebody else's key: what it stands for is none of this company's business.
            throw new NotFound(command.need().key());
        }
        return request.id();
    }

    /**
     * Adds a file to a request of one's own company, a document or a picture.
     *
     * @param name as the browser sent it
     * @throws NotYetContact when one does not yet speak for the company
     * @throws NotFound when one's own company has no such request
     * @throws AlreadyReplied when it has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForContacts
    public void attach(UUID requestId, String name, byte[] content) {
        SupportRequest request = own.request(requestId);
        request.requireUnanswered();
        files.keep(OwnRequestFiles.KIND, requestId, name, content, FileType.DOCUMENTS);
        news.changed(request);
    }

    /**
     * Takes a file away again.
     *
     * @throws NotYetContact when one does not yet speak for the company
     * @throws NotFound when one's own company has no such request, or it no such file
     * @throws AlreadyReplied when it has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForContacts
    public void detach(UUID requestId, UUID attachmentId) {
        SupportRequest request = own.request(requestId);
        request.requireUnanswered();
        files.remove(OwnRequestFiles.KIND, requestId, attachmentId);
        news.changed(request);
    }

    private UUID delegationOf(UUID registration) {
        Collection<RegistrationDetails> mine = meetings.mine();
        return mine.stream()
                .filter(each -> each.id().equals(registration))
                .findFirst()
                .orElseThrow(() -> new NotFound(registration))
                .delegationId();
    }
}
