package naru.support.ui;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.RuleViolation;
import naru.base.Words;
import naru.support.NewNeed;
import naru.support.RaiseRequest;
import naru.support.Raising;
import naru.support.ReceiveRequest;
import naru.support.SupportRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what js/raise.js kept on the device; apart from the screen, so that a lost connection costs nothing typed. */
@RestController
class RaiseEndpoint {

    private final Raising raising;
    private final SupportRequests requests;
    private final Words words;

    RaiseEndpoint(Raising raising, SupportRequests requests, Words words) {
        this.raising = raising;
        this.requests = requests;
        this.words = words;
    }

    /** A need of one's own company. */
    @PostMapping("/intake")
    Taken raise(@Valid @RequestBody Sent sent) {
        return new Taken("requests/" + raising.raise(new RaiseRequest(sent.need(), sent.meeting())));
    }

    /** A need that a company told on the phone. */
    @PostMapping("/intake/{company}")
    Taken takeDown(@PathVariable UUID company, @Valid @RequestBody Sent sent) {
        return new Taken("inbox/" + requests.receive(new ReceiveRequest(company, null, sent.need())));
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
    record Sent(
            @NotNull UUID key,
            @NotNull UUID category,
            @NotNull String sentence,
            @Nullable UUID meeting) {

        NewNeed need() {
            return new NewNeed(key, category, sentence);
        }
    }

    /** Where it is found from now on. */
    record Taken(String page) {}

    /** Why nothing was saved, in the words of the rule. */
    record Refusal(String message) {}
}
