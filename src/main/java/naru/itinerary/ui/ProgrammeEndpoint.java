package naru.itinerary.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.paper.PaperType;
import naru.base.ui.Ids;
import naru.base.ui.PaperAnswer;
import naru.itinerary.paper.ItineraryPapers;
import naru.itinerary.paper.ProgrammePart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Hands out the programme of a trip as a file. */
@RestController
class ProgrammeEndpoint {

    private final ItineraryPapers papers;

    ProgrammeEndpoint(ItineraryPapers papers) {
        this.papers = papers;
    }

    /** Where a programme is to be had. */
    static String address(UUID delegationId, ProgrammePart part, PaperType type, Locale language) {
        var address = UriComponentsBuilder.fromPath("delegations/{trip}/programme" + type.ending());
        if (part.draft()) {
            address.queryParam("draft", true);
        }
        if (part.memberId() != null) {
            address.queryParam("member", part.memberId());
        }
        if (part.groupId() != null) {
            address.queryParam("group", part.groupId());
        }
        if (part.venue() != null) {
            address.queryParam("venue", "{venue}");
        }
        if (part.day() != null) {
            address.queryParam("day", part.day());
        }
        address.queryParam("language", language.getLanguage());
        return (part.venue() == null
                        ? address.encode().buildAndExpand(delegationId)
                        : address.encode().buildAndExpand(delegationId, part.venue()))
                .toUriString();
    }

    @GetMapping("/delegations/{trip}/programme.pdf")
    ResponseEntity<byte[]> toPrint(@PathVariable String trip, Wanted wanted, Locale reader) {
        return answer(trip, wanted, PaperType.PDF, reader);
    }

    @GetMapping("/delegations/{trip}/programme.docx")
    ResponseEntity<byte[]> toEdit(@PathVariable String trip, Wanted wanted, Locale reader) {
        return answer(trip, wanted, PaperType.DOCX, reader);
    }

    private ResponseEntity<byte[]> answer(String trip, Wanted wanted, PaperType type, Locale reader) {
        return PaperAnswer.of(papers.programme(
                Ids.parse(trip), wanted.part(), type, PaperAnswer.language(wanted.language(), reader)));
    }

    /** What is not there and what is not theirs look the same. */
    @ExceptionHandler
    void refused(NotFound nothing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** What the address says of what is wanted. */
    record Wanted(
            @Nullable Boolean draft,
            @Nullable String member,
            @Nullable String group,
            @Nullable String venue,
            @Nullable String day,
            @Nullable String language) {

        ProgrammePart part() {
            return new ProgrammePart(
                    Boolean.TRUE.equals(draft),
                    member == null ? null : Ids.parse(member),
                    group == null ? null : Ids.parse(group),
                    venue,
                    day == null ? null : parse(day));
        }

        private static LocalDate parse(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException notADay) {
                throw new NotFound(typed);
            }
        }
    }
}
