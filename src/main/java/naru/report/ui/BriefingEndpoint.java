package naru.report.ui;

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
import naru.report.Briefings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the sheets for those who meet companies as files. */
@RestController
class BriefingEndpoint {

    private final Briefings briefings;

    BriefingEndpoint(Briefings briefings) {
        this.briefings = briefings;
    }

    /** Where the set of a day is to be had, in a language or in that of who asks. */
    static String ofDay(UUID delegationId, LocalDate day, PaperType type, @Nullable Locale language) {
        return "delegations/" + delegationId + "/briefing/days/" + day + query(type, language);
    }

    /** Where the sheet of a company is to be had. */
    static String ofCompany(UUID delegationId, UUID companyId, PaperType type, @Nullable Locale language) {
        return "delegations/" + delegationId + "/briefing/companies/" + companyId + query(type, language);
    }

    private static String query(PaperType type, @Nullable Locale language) {
        return "?type=" + type.name().toLowerCase(Locale.ROOT)
                + (language == null ? "" : "&language=" + language.getLanguage());
    }

    @GetMapping("/delegations/{trip}/briefing/days/{day}")
    ResponseEntity<byte[]> day(
            @PathVariable String trip,
            @PathVariable String day,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String language,
            Locale reader) {
        return PaperAnswer.of(
                briefings.ofDay(Ids.parse(trip), parse(day), type(type), PaperAnswer.language(language, reader)));
    }

    @GetMapping("/delegations/{trip}/briefing/companies/{company}")
    ResponseEntity<byte[]> company(
            @PathVariable String trip,
            @PathVariable String company,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String language,
            Locale reader) {
        return PaperAnswer.of(briefings.ofCompany(
                Ids.parse(trip), Ids.parse(company), type(type), PaperAnswer.language(language, reader)));
    }

    /** What is not there and what is not theirs look the same. */
    @ExceptionHandler
    void refused(NotFound nothing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static PaperType type(@Nullable String wanted) {
        return "docx".equals(wanted) ? PaperType.DOCX : PaperType.PDF;
    }

    private static LocalDate parse(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new NotFound(typed);
        }
    }
}
