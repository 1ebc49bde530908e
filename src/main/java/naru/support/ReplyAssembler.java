package naru.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import naru.account.AccountSummary;
import naru.attachment.AttachmentSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the replies of a request together with the names and files behind them, for the city's own people. */
@Component
class ReplyAssembler {

    private final Papers papers;

    ReplyAssembler(Papers papers) {
        this.papers = papers;
    }

    /** @param people those who wrote, approved and sent them */
    List<ReplyDetails> details(List<Reply> replies, Map<UUID, AccountSummary> people) {
        Map<UUID, List<AttachmentSummary>> files = papers.of(replies);
        return replies.stream()
                .map(reply -> new ReplyDetails(
                        reply.id(),
                        reply.state(),
                        reply.text(),
                        Objects.requireNonNull(people.get(reply.writtenBy())).name(),
                        reply.writtenAt(),
                        reply.submittedAt(),
                        name(people, reply.approvedBy()),
                        name(people, reply.sentBy()),
                        reply.sentAt(),
                        reply.readAt(),
                        reply.satisfaction(),
                        files.getOrDefault(reply.id(), List.of())))
                .toList();
    }

    private static @Nullable String name(Map<UUID, AccountSummary> people, @Nullable UUID id) {
        AccountSummary person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }
}
