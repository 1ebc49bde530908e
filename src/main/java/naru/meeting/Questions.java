package naru.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.NotFound;
import naru.base.access.ForCoordinators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator has the companies of a meeting asked beforehand. */
@Service
@Transactional
public class Questions {

    private static final int MOST = 20;

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final MeetingRepository meetings;
    private final RegistrationNews news;

    Questions(
            QuestionRepository questions, AnswerRepository answers, MeetingRepository meetings, RegistrationNews news) {
        this.questions = questions;
        this.answers = answers;
        this.meetings = meetings;
        this.news = news;
    }

    /**
     * The questions of a meeting, in their order.
     *
     * @throws NotFound when one's own city has no such meeting
     */
    @ForCoordinators
    @Transactional(readOnly = true)
    public List<QuestionSummary> of(UUID meetingId) {
        List<Question> asked = questions.asked(List.of(meeting(meetingId).id()));
        Map<UUID, Long> numbers = answers
                .counts(asked.stream().map(Question::id).toList())
                .stream()
                .collect(Collectors.toMap(AnswerRepository.Count::getQuestionId, AnswerRepository.Count::getNumber));
        return asked.stream()
                .map(question -> new QuestionSummary(
                        question.id(),
                        question.text(),
                        question.isRequired(),
                        numbers.getOrDefault(question.id(), 0L).intValue()))
                .toList();
    }

    /**
     * Asks one more, after the others.
     *
     * @throws NotFound when one's own city has no such meeting
     * @throws TooManyQuestions when there are enough already
     */
    @ForCoordinators
    public UUID add(AddQuestion command) {
        Meeting meeting = meeting(command.meetingId());
        List<Question> asked = questions.asked(List.of(meeting.id()));
        if (asked.size() >= MOST) {
            throw new TooManyQuestions(MOST);
        }
        int last = asked.isEmpty() ? 0 : asked.getLast().position();
        Question question = questions.save(new Question(command, last + 1));
        news.planned(meeting);
        return question.id();
    }

    /**
     * Words a question anew, or expects an answer from now on, or not.
     *
     * @throws NotFound when one's own city asks no such question
     * @throws QuestionAnswered when it would read differently, and somebody answered it
     */
    @ForCoordinators
    public void edit(EditQuestion command) {
        Question question = asked(command.questionId());
        question.edit(command, answers.countByQuestionId(question.id()));
        news.planned(meeting(question.meetingId()));
    }

    /**
     * Puts the questions of a meeting into this order; those that are not named follow.
     *
     * @throws NotFound when one's own city has no such meeting, or the meeting no such question
     */
    @ForCoordinators
    public void arrange(UUID meetingId, List<UUID> questionIds) {
        Meeting meeting = meeting(meetingId);
        List<Question> rest = new ArrayList<>(questions.asked(List.of(meeting.id())));
        List<Question> order = new ArrayList<>();
        for (UUID id : questionIds) {
            Question next = rest.stream()
                    .filter(question -> question.id().equals(id))
                    .findAny()
                    .orElseThrow(() -> new NotFound(id));
            rest.remove(next);
            order.add(next);
        }
        order.addAll(rest);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i + 1);
        }
        news.planned(meeting);
    }

    /**
     * Asks a question no more. What was answered stays to be read.
     *
     * @throws NotFound when one's own city asks no such question
     */
    @ForCoordinators
    public void withdraw(UUID questionId) {
        Question question = asked(questionId);
        question.withdraw();
        news.planned(meeting(question.meetingId()));
    }

    private Question asked(UUID id) {
        return questions
                .findById(id)
                .filter(question -> !question.isWithdrawn())
                .orElseThrow(() -> new NotFound(id));
    }

    private Meeting meeting(UUID id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
