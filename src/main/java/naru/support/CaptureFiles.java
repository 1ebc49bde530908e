package naru.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.attachment.AttachedMeanwhile;
import naru.attachment.AttachmentBook;
import naru.attachment.AttachmentSummary;
import naru.attachment.EmptyFile;
import naru.attachment.FileTooLarge;
import naru.attachment.FileType;
import naru.attachment.FileTypeNotAccepted;
import naru.attachment.TooManyFiles;
import naru.base.NotFound;
import naru.base.access.ForOfficials;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What officials photograph and record with a request; it follows once the request itself is received. */
@Service
public class CaptureFiles {

    /** Each lost round means that another file of the same request was kept, and there are few of them. */
    private static final int MOST_ROUNDS = 20;

    private final RequestRepository requests;
    private final AttachmentBook files;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CaptureFiles(
            RequestRepository requests,
            AttachmentBook files,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.files = files;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a photo or a voice memo. Sent twice, as after a lost connection, it is kept once.
     *
     * @param needKey the key of the need as it was captured
     * @param key     made once by the device for this file
     * @param name    as the device sent it
     * @throws NotFound when one's own city has received no such need
     * @throws EmptyFile when there is nothing in it
     * @throws FileTooLarge when it is larger than files may be
     * @throws FileTypeNotAccepted when it is neither picture nor sound
     * @throws TooManyFiles when the request has as many as may be
     */
    @ForOfficials
    public AttachmentSummary add(UUID needKey, UUID key, String name, byte[] content) {
        for (int round = 1; ; round++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> keep(needKey, key, name, content)));
            } catch (AttachedMeanwhile faster) {
                // This file sent twice at once, or another one: look again what is true now.
                if (round == MOST_ROUNDS) {
                    throw faster;
                }
            }
        }
    }

    /** The files of several requests, by request, in the order they came; those of another city have none. */
    @ForOfficials
    public Map<UUID, List<AttachmentSummary>> of(Collection<UUID> requestIds) {
        return Objects.requireNonNull(transaction.execute(status -> files.of(
                CapturedFiles.KIND,
                requests.findAllById(requestIds).stream()
                        .map(SupportRequest::id)
                        .collect(Collectors.toSet()))));
    }

    /**
     * Removes what should not have been taken.
     *
     * @throws NotFound when one's own city has no such request, or it no such file
     */
    @ForOfficials
    public void remove(UUID requestId, UUID attachmentId) {
        transaction.executeWithoutResult(status -> {
            SupportRequest request = requests.findById(requestId).orElseThrow(() -> new NotFound(requestId));
            files.remove(CapturedFiles.KIND, requestId, attachmentId);
            tell(request);
        });
    }

    private AttachmentSummary keep(UUID needKey, UUID key, String name, byte[] content) {
        SupportRequest request = requests.findByClientKeyIn(List.of(needKey)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(needKey));
        AttachmentSummary kept =
                files.keepOnce(CapturedFiles.KIND, request.id(), key, name, content, FileType.TAKEN_DOWN);
        tell(request);
        return kept;
    }

    private void tell(SupportRequest request) {
        events.publishEvent(new RequestFilesChanged(request.city(), request.id()));
    }
}
