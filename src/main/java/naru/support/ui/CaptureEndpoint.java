package naru.support.ui;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import naru.attachment.AttachmentLimits;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.Words;
import naru.meeting.Outcome;
import naru.support.Capture;
import naru.support.CaptureFiles;
import naru.support.CaptureMeeting;
import naru.support.CapturedRequest;
import naru.support.NewNeed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what js/draft.js kept on the device; apart from the screen, so that a lost connection costs nothing typed. */
@RestController
class CaptureEndpoint {

    private final Capture capture;
    private final CaptureFiles files;
    private final AttachmentLimits limits;
    private final Words words;

    CaptureEndpoint(Capture capture, CaptureFiles files, AttachmentLimits limits, Words words) {
        this.capture = capture;
        this.files = files;
        this.limits = limits;
        this.words = words;
    }

    @PostMapping("/capture/{registration}")
    List<CapturedRequest> record(@PathVariable UUID registration, @Valid @RequestBody Sent sent) {
        List<NewNeed> needs = sent.needs().stream()
                .map(need -> new NewNeed(need.key(), need.category(), need.sentence()))
                .toList();
        return capture.record(new CaptureMeeting(registration, sent.outcome(), needs));
    }

    /** A photo or a voice memo of a need that was sent before, as the bytes it is. */
    @PutMapping("/capture/files/{need}/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable UUID need, @PathVariable UUID key, @RequestParam String name, InputStream sent)
            throws IOException {
        // One byte more than may be is enough to know that it is too large.
        files.add(need, key, name, sent.readNBytes(limits.largest() + 1));
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
