package naru.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.attachment.AttachmentBook;
import naru.attachment.AttachmentSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies beside registrations: their turn in line, answers and files; one query per kind, however many there are. */
@Component
class RegistrationEnclosures {

    private final RegistrationRepository registrations;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final AttachmentBook files;

    RegistrationEnclosures(
            RegistrationRepository registrations,
            QuestionRepository questions,
            AnswerRepository answers,
            AttachmentBook files) {
        this.registrations = registrations;
        this.questions = questions;
        this.answers = answers;
        this.files = files;
    }

    Enclosed of(List<Registration> of) {
        List<UUID> ids = of.stream().map(Registration::id).toList();
        Map<UUID, List<Answer>> said =
                answers.findByRegistrationIdIn(ids).stream().collect(Collectors.groupingBy(Answer::registrationId));
        Map<UUID, Question> known = new HashMap<>();
        questions
                .asked(of.stream().map(Registration::meetingId).distinct().toList())
                .forEach(question -> known.put(question.id(), question));
        List<UUID> askedNoMore = said.values().stream()
                .flatMap(Collection::stream)
                .map(Answer::questionId)
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toList();
        if (!askedNoMore.isEmpty()) {
            questions.findAllById(askedNoMore).forEach(question -> known.put(question.id(), question));
        }
        return new Enclosed(turns(of), known, said, files.of(RegistrationFiles.KIND, ids));
    }

    private Map<UUID, Integer> turns(List<Registration> of) {
        List<UUID> slots = of.stream()
                .filter(Registration::isWaiting)
                .map(Registration::slotId)
                .distinct()
                .toList();
        if (slots.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> turns = new HashMap<>();
        Map<UUID, Integer> before = new HashMap<>();
        registrations
                .inLine(slots)
                .forEach(one -> turns.put(one.getId(), before.merge(one.getSlotId(), 1, Integer::sum)));
        return turns;
    }

    /** What lies beside some registrations. */
    record Enclosed(
            Map<UUID, Integer> turns,
            Map<UUID, Question> questions,
            Map<UUID, List<Answer>> said,
            Map<UUID, List<AttachmentSummary>> files) {

        int turn(Registration registration) {
            return turns.getOrDefault(registration.id(), 0);
        }

        /** What is asked for its meeting, answered or not, and then what it answered to questions asked no more. */
        List<AnswerLine> answers(Registration registration) {
            Map<UUID, Answer> given = said.getOrDefault(registration.id(), List.of()).stream()
                    .collect(Collectors.toMap(Answer::questionId, Function.identity()));
            return Stream.concat(
                            questions.values().stream().filter(question -> isAsked(question, registration)),
                            given.keySet().stream()
                                    .map(id -> Objects.requireNonNull(questions.get(id)))
                                    .filter(question -> !isAsked(question, registration)))
                    .sorted(Comparator.comparing((Question question) -> !isAsked(question, registration))
                            .thenComparingInt(Question::position)
                            .thenComparing(Question::id))
                    .map(question -> line(question, isAsked(question, registration), given.get(question.id())))
                    .toList();
        }

        List<AttachmentSummary> files(Registration registration) {
            return files.getOrDefault(registration.id(), List.of());
        }

        private static boolean isAsked(Question question, Registration registration) {
            return !question.isWithdrawn() && question.meetingId().equals(registration.meetingId());
        }

        private static AnswerLine line(Question question, boolean asked, @Nullable Answer answer) {
            return new AnswerLine(
                    question.id(), question.text(), question.isRequired(), asked, answer == null ? "" : answer.text());
        }
    }
}
