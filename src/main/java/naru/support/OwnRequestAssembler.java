package naru.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final InquiryRepository inquiries;
    private final CategoryRepository categories;
    private final Units units;
    private final Papers papers;
    private final Clock clock;
    private final Duration window;

    OwnRequestAssembler(
            RequestRepository requests,
            ReplyRepository replies,
            InquiryRepository inquiries,
            CategoryRepository categories,
            Units units,
            Papers papers,
            Clock clock,
            @Value("${naru.support.reopen-within}") Duration window) {
        this.requests = requests;
        this.replies = replies;
        this.inquiries = inquiries;
        this.categories = categories;
        this.units = units;
        this.papers = papers;
        this.clock = clock;
        this.window = window;
    }

    List<OwnRequest> list(List<SupportRequest> listed) {
        Map<UUID, Name> categoriesById = categories.findAll().stream()
                .collect(Collectors.toMap(Category::id, each -> each.summary().name()));
        Map<UUID, Name> unitsById = units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        Map<UUID, List<Reply>> sent = replies
                .findByRequestIdInAndStateOrderBySentAt(
                        listed.stream().map(SupportRequest::id).toList(), ReplyState.SENT)
                .stream()
                .collect(Collectors.groupingBy(Reply::requestId));
        Map<UUID, SupportRequest> goingOn = goingOn(listed);
        Map<UUID, List<AttachmentSummary>> enclosed =
                papers.of(sent.values().stream().flatMap(List::stream).toList());
        return listed.stream()
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
                        link(goingOn, request.mergedInto()),
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

    /** Those of which others became a part. */
    private Map<UUID, SupportRequest> goingOn(List<SupportRequest> merged) {
        Set<UUID> ids = merged.stream()
                .flatMap(request -> Stream.ofNullable(request.mergedInto()))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : requests.findAllById(ids).stream().collect(Collectors.toMap(SupportRequest::id, Function.identity()));
    }

    private static @Nullable RequestLink link(Map<UUID, SupportRequest> requests, @Nullable UUID id) {
        SupportRequest request = id == null ? null : requests.get(id);
        return request == null ? null : new RequestLink(request.id(), request.number());
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
