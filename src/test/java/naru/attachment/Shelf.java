package naru.attachment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import naru.base.access.CurrentUser;
import naru.base.access.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A feature as small as can be: shelves, each of one person, with files on them. */
@TestComponent
public class Shelf implements AttachmentOwner {

    private final Map<UUID, UUID> owners = new ConcurrentHashMap<>();
    private final AttachmentBook book;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    Shelf(AttachmentBook book, CurrentUser user, TransactionTemplate transaction) {
        this.book = book;
        this.user = user;
        this.transaction = transaction;
    }

    /** A new shelf that only this person may look at. */
    public UUID of(SignedIn person) {
        UUID id = UUID.randomUUID();
        owners.put(id, person.accountId());
        return id;
    }

    public AttachmentSummary put(UUID shelf, String name, byte[] content) {
        return Objects.requireNonNull(
                transaction.execute(status -> book.keep(kind(), shelf, name, content, FileType.DOCUMENTS)));
    }

    public void take(UUID shelf, UUID file) {
        transaction.executeWithoutResult(status -> book.remove(kind(), shelf, file));
    }

    public List<AttachmentSummary> files(UUID shelf) {
        return Objects.requireNonNull(
                transaction.execute(status -> book.of(kind(), List.of(shelf)).getOrDefault(shelf, List.of())));
    }

    @Override
    public String kind() {
        return "shelf";
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return user.get().accountId().equals(owners.get(ownerId));
    }
}
