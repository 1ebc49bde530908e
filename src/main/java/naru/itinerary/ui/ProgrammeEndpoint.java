package naru.itinerary.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import naru.base.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
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
    static String address(UUID delegationId, ProgrammePart part, Locale language) {
        var address = UriComponentsBuilder.fromPath("delegations/{trip}/programme.pdf");
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
    ResponseEntity<byte[]> programme(
            @PathVariable String trip,
            @RequestParam(required = false, defaultValue = "false") boolean draft,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String language,
            Locale reader) {
        return PaperAnswer.of(papers.programme(
                Ids.parse(trip),
                new ProgrammePart(
                        draft,
                        member == null ? null : Ids.parse(member),
                        group == null ? null : Ids.parse(group),
                        venue,
                        day == null ? null : day(day)),
                PaperAnswer.language(language, reader)));
    }

    /** What is not there and what is not theirs look the same. */
    @ExceptionHandler
    void refused(NotFound nothing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new NotFound(typed);
        }
    }
}
