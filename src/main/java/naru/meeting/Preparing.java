package naru.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.attachment.AttachmentBook;
import naru.attachment.FileType;
import naru.base.NotFound;
import naru.base.access.ForContacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How a company prepares its meeting: answers to what the city asks, and files to look at before. */
@Service
public class Preparing {

    private final OwnRegistrations own;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final AttachmentBook files;
    private final Contest contest;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparing(
            OwnRegistrations own,
            QuestionRepository questions,
            AnswerRepository answers,
            AttachmentBook files,
            Contest contest,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.questions = questions;
        this.answers = answers;
        this.files = files;
        this.contest = contest;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers questions, some or all; an empty answer takes back what was said before.
     *
     * @throws NotFound when one's own company has no such registration, or its meeting no such question
     * @throws QuestionWithdrawn when a question is asked no more
     * @throws QuestionsNotOpen when the meeting is not confirmed yet
     * @throws RegistrationIsOver when it was declined or cancelled, or has taken place
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void answer(UUID registrationId, List<GivenAnswer> given) {
        contest.settle(() -> {
            Docket.Case found = own.find(registrationId);
            found.registration().requireAnswerable(found.slot(), clock.instant());
            Map<UUID, Answer> before = answers.findByRegistrationIdIn(List.of(registrationId)).stream()
                    .collect(Collectors.toMap(Answer::questionId, Function.identity()));
            given.forEach(one -> {
                requireAsked(one.questionId(), found.meeting());
                keep(registrationId, one, before);
            });
            tell(found.registration());
        });
    }

    /**
     * Adds a file, a document or a picture.
     *
     * @param name as the browser sent it
     * @throws NotFound when one's own company has no such registration
     * @throws RegistrationIsOver when it was declined or cancelled, or has taken place
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void attach(UUID registrationId, String name, byte[] content) {
        contest.settle(() -> {
            Docket.Case found = preparable(registrationId);
            files.keep(RegistrationFiles.KIND, registrationId, name, content, FileType.DOCUMENTS);
            tell(found.registration());
        });
    }

    /**
     * Takes a file away again.
     *
     * @throws NotFound when one's own company has no such registration, or it no such file
     * @throws RegistrationIsOver when it was declined or cancelled, or has taken place
     * @throws MeetingStarted when it is too late
     */
    @ForContacts
    public void detach(UUID registrationId, UUID attachmentId) {
        contest.settle(() -> {
            Docket.Case found = preparable(registrationId);
            files.remove(RegistrationFiles.KIND, registrationId, attachmentId);
            tell(found.registration());
        });
    }

    private Docket.Case preparable(UUID registrationId) {
        Docket.Case found = own.find(registrationId);
        found.registration().requireStanding(found.slot(), clock.instant());
        return found;
    }

    private void requireAsked(UUID questionId, Meeting meeting) {
        Question question = questions
                .findById(questionId)
                .filter(known -> known.meetingId().equals(meeting.id()))
                .orElseThrow(() -> new NotFound(questionId));
        if (question.isWithdrawn()) {
            throw new QuestionWithdrawn();
        }
    }

    private void keep(UUID registrationId, GivenAnswer given, Map<UUID, Answer> before) {
        Answer said = before.get(given.questionId());
        if (given.text().isEmpty()) {
            if (said != null) {
                answers.delete(said);
            }
        } else if (said == null) {
            answers.save(new Answer(registrationId, given));
        } else {
            said.say(given.text());
        }
    }

    private void tell(Registration registration) {
        events.publishEvent(new PapersChanged(registration.city(), registration.id(), registration.companyId()));
    }
}
