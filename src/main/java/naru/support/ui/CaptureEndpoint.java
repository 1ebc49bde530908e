package naru.support.ui;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.Words;
import naru.meeting.Outcome;
import naru.support.Capture;
import naru.support.CaptureMeeting;
import naru.support.CapturedRequest;
import naru.support.NewNeed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what js/draft.js kept on the device; apart from the screen, so that a lost connection costs nothing typed. */
@RestController
class CaptureEndpoint {

    private final Capture capture;
    private final Words words;

    CaptureEndpoint(Capture capture, Words words) {
        this.capture = capture;
        this.words = words;
    }

    @PostMapping("/capture/{registration}")
    List<CapturedRequest> record(@PathVariable UUID registration, @Valid @RequestBody Sent sent) {
        List<NewNeed> needs = sent.needs().stream()
                .map(need -> new NewNeed(need.key(), need.category(), need.sentence()))
                .toList();
        return capture.record(new CaptureMeeting(registration, sent.outcome(), needs));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(RuleViolation violation, Locale language) {
        return ResponseEntity.status(
                        violation instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new Refusal(words.say(language, violation)));
    }

    /** What no page of ours sends. */
    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Void> malformed() {
        return ResponseEntity.badRequest().build();
    }

    /** The draft, as the device sends it. */
    record Sent(@NotNull Outcome outcome, @NotNull List<@NotNull @Valid SentNeed> needs) {}

    /** One need of the draft. */
    record SentNeed(
            @NotNull UUID key,
            @NotNull UUID category,
            @NotNull String sentence) {}

    /** Why nothing was saved, in the words of the rule. */
    record Refusal(String message) {}
}
