package naru.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.attachment.AttachmentSummary;
import naru.base.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts requests together as their own company sees them: with the replies, without the city's people and notes. */
@Component
class OwnRequestAssembler {

    private final ReplyRepository replies;
    private final InquiryRepository inquiries;
    private final CategoryRepository categories;
    private final Units units;
    private final Papers papers;
    private final Clock clock;
    private final Duration window;

    OwnRequestAssembler(
            ReplyRepository replies,
            InquiryRepository inquiries,
            CategoryRepository categories,
            Units units,
            Papers papers,
            Clock clock,
            @Value("${naru.support.reopen-within}") Duration window) {
        this.replies = replies;
        this.inquiries = inquiries;
        this.categories = categories;
        this.units = units;
        this.papers = papers;
        this.clock = clock;
        this.window = window;
    }

    List<OwnRequest> list(List<SupportRequest> requests) {
        Map<UUID, Name> categoriesById = categories.findAll().stream()
                .collect(Collectors.toMap(Category::id, each -> each.summary().name()));
        Map<UUID, Name> unitsById = units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<UUID, List<Reply>> sent = replies
                .findByRequestIdInAndStateOrderBySentAt(
                        requests.stream().map(SupportRequest::id).toList(), ReplyState.SENT)
                .stream()
                .collect(Collectors.groupingBy(Reply::requestId));
        Map<UUID, List<AttachmentSummary>> enclosed =
                papers.of(sent.values().stream().flatMap(List::stream).toList());
        return requests.stream()
                .map(request -> new OwnRequest(
                        request.id(),
                        request.number(),
                        Objects.requireNonNull(categoriesById.get(request.categoryId())),
                        request.sentence(),
                        unit(unitsById, request.owner().unitId()),
                        request.receivedAt(),
                        request.clock().dueOn(),
                        request.state(),
                        request.decision(),
                        request.clock().waitingSince() != null,
                        request.mayBeReopened(window, clock.instant()),
                        sent.getOrDefault(request.id(), List.of()).stream()
                                .map(reply -> reply(reply, enclosed.getOrDefault(reply.id(), List.of())))
                                .toList()))
                .toList();
    }

    OwnRequestDetails details(SupportRequest request) {
        Map<RequestState, Instant> reached = new EnumMap<>(RequestState.class);
        for (Step step : request.history()) {
            RequestState state = step.move().reaches();
            if (state != null) {
                reached.putIfAbsent(state, step.at());
            }
        }
        boolean waiting = request.clock().waitingSince() != null;
        return new OwnRequestDetails(
                list(List.of(request)).getFirst(),
                reached,
                inquiries.findByRequestIdOrderByAskedAt(request.id()).stream()
                        .map(each -> each.line(waiting))
                        .toList(),
                papers.of(request));
    }

    private static @Nullable Name unit(Map<UUID, Name> units, @Nullable UUID id) {
        return id == null ? null : units.get(id);
    }

    private static OwnReply reply(Reply reply, List<AttachmentSummary> files) {
        return new OwnReply(
                reply.id(),
                reply.text(),
                Objects.requireNonNull(reply.sentAt()),
                reply.satisfaction(),
                reply.readAt(),
                files);
    }
}
