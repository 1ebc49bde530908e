package naru.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.attachment.FileTypeNotAccepted;
import naru.attachment.Samples;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Race;
import naru.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a company prepares: answers and files; who reads them, and until when they change. */
class PreparingTest extends Fairground {

    @Autowired
    Questions questions;

    @Autowired
    Preparing preparing;

    @Autowired
    Attachments attachments;

    SignedIn contact = Act.someone(Role.CONTACT, "");
    UUID meeting = new UUID(0, 0);
    UUID registration = new UUID(0, 0);

    @BeforeEach
    void a_confirmed_registration() {
        contact = world.company(city);
        meeting = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18);
        registration = confirmed(contact, slots().getFirst().id());
    }

    @Test
    void answers_are_given_changed_and_taken_back_until_the_meeting_starts() {
        UUID first = ask("전시품은 무엇입니까?", true);
        UUID second = ask("바이어가 있습니까?", false);
        assertThat(answers()).extracting(AnswerLine::isAnswered).containsExactly(false, false);

        answer(first, " 드론 ");
        answer(second, "없습니다");
        answer(first, "교량 점검용 드론");
        answer(second, "");

        assertThat(answers()).extracting(AnswerLine::text).containsExactly("교량 점검용 드론", "");
        assertThat(Act.as(coordinator, () -> queries.registration(registration)).answers())
                .isEqualTo(answers());
        assertThat(summaries()).extracting(QuestionSummary::answers).containsExactly(1, 0);

        clock.set(mine().start().instant());
        assertThatThrownBy(() -> answer(first, "늦은 답")).isInstanceOf(MeetingStarted.class);
        assertThat(answers().getFirst().text()).isEqualTo("교량 점검용 드론");
    }

    @Test
    void who_is_not_confirmed_is_not_asked_yet() {
        UUID question = ask("전시품은 무엇입니까?", true);
        SignedIn other = world.company(city);
        UUID waiting = register(other, slots().getFirst().id());
        assertThatThrownBy(() ->
                        Act.as(other, () -> preparing.answer(waiting, List.of(new GivenAnswer(question, "드론")))))
                .isInstanceOf(QuestionsNotOpen.class);
        assertThatThrownBy(() ->
                        Act.as(other, () -> preparing.answer(registration, List.of(new GivenAnswer(question, "드론")))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_question_that_was_answered_keeps_its_wording_and_its_answers() {
        UUID question = ask("전시품은 무엇입니까?", false);
        Act.as(coordinator, () -> questions.edit(new EditQuestion(question, new Name("전시품을 알려 주십시오.", ""), false)));
        answer(question, "드론");

        assertThatThrownBy(() -> Act.as(
                        coordinator, () -> questions.edit(new EditQuestion(question, new Name("다른 질문", ""), false))))
                .isInstanceOf(QuestionAnswered.class);
        Act.as(coordinator, () -> questions.edit(new EditQuestion(question, new Name("전시품을 알려 주십시오.", ""), true)));
        assertThat(summaries()).extracting(QuestionSummary::required).containsExactly(true);

        Act.as(coordinator, () -> questions.withdraw(question));
        assertThat(summaries()).isEmpty();
        assertThatThrownBy(() -> answer(question, "다른 답")).isInstanceOf(QuestionWithdrawn.class);
        assertThat(answers()).singleElement().satisfies(line -> {
            assertThat(line.asked()).isFalse();
            assertThat(line.text()).isEqualTo("드론");
        });
    }

    @Test
    void questions_stand_in_the_order_the_coordinator_gives_them() {
        UUID first = ask("하나", false);
        UUID second = ask("둘", false);
        UUID third = ask("셋", false);
        Act.as(coordinator, () -> questions.arrange(meeting, List.of(third, first)));
        assertThat(summaries()).extracting(QuestionSummary::id).containsExactly(third, first, second);
        assertThat(answers()).extracting(AnswerLine::questionId).containsExactly(third, first, second);
        IntStream.range(0, 17).forEach(i -> ask("질문 " + i, false));
        assertThatThrownBy(() -> ask("스물한 번째", false)).isInstanceOf(TooManyQuestions.class);
    }

    @Test
    void colleagues_who_answer_at_once_leave_one_answer_to_each_question() {
        UUID question = ask("전시품은 무엇입니까?", false);
        SignedIn colleague = world.colleague(contact, "CONFIRMED");
        for (int round = 0; round < 20; round++) {
            answer(question, "");
            Race race = Race.between(Stream.of(contact, colleague)
                    .<Runnable>map(who -> () -> Act.as(
                            who, () -> preparing.answer(registration, List.of(new GivenAnswer(question, who.name())))))
                    .toList());
            assertThat(race.won()).isEqualTo(2);
            assertThat(answers()).singleElement().extracting(AnswerLine::text).isIn("contact", "colleague");
        }
    }

    @Test
    void files_are_read_by_the_company_and_the_city_and_by_nobody_else() {
        Act.as(contact, () -> preparing.attach(registration, "회사 소개.pdf", Samples.pdf()));
        assertThatThrownBy(() -> Act.as(contact, () -> preparing.attach(registration, "실행.pdf", Samples.program())))
                .isInstanceOf(FileTypeNotAccepted.class);

        AttachmentSummary file = Act.as(coordinator, () -> queries.registration(registration))
                .files()
                .getFirst();
        assertThat(mine().files()).containsExactly(file);
        for (SignedIn reader : List.of(
                contact, world.colleague(contact, "CONFIRMED"), coordinator, world.staff(city, Role.OFFICIAL))) {
            assertThat(Act.as(reader, () -> attachments.open(file.id())).file()).isEqualTo(file);
        }
        for (SignedIn stranger : List.of(
                world.company(city),
                world.company(city, "WAITING"),
                world.colleague(contact, "WAITING"),
                world.staff(city, Role.ADMINISTRATOR),
                world.staff(world.city(), Role.COORDINATOR))) {
            refused(() -> Act.as(stranger, () -> attachments.open(file.id())));
        }
        SignedIn other = world.company(city);
        UUID theirs = register(other, slots().getFirst().id());
        assertThatThrownBy(() -> Act.as(other, () -> preparing.detach(theirs, file.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(other, () -> preparing.detach(registration, file.id())))
                .isInstanceOf(NotFound.class);

        clock.set(mine().start().instant());
        assertThatThrownBy(() -> Act.as(contact, () -> preparing.detach(registration, file.id())))
                .isInstanceOf(MeetingStarted.class);
        assertThatThrownBy(() -> Act.as(contact, () -> preparing.attach(registration, "b.pdf", Samples.pdf())))
                .isInstanceOf(MeetingStarted.class);
        clock.set(TestClock.START);
        Act.as(contact, () -> preparing.detach(registration, file.id()));
        assertThat(mine().files()).isEmpty();
        refused(() -> Act.as(contact, () -> attachments.open(file.id())));
    }

    private static void refused(Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOf(NotFound.class);
    }

    private UUID ask(String text, boolean required) {
        return Act.as(coordinator, () -> questions.add(new AddQuestion(meeting, new Name(text, ""), required)));
    }

    private void answer(UUID question, String text) {
        Act.as(contact, () -> preparing.answer(registration, List.of(new GivenAnswer(question, text))));
    }

    private RegistrationDetails mine() {
        return Act.as(contact, queries::mine).getFirst();
    }

    private List<AnswerLine> answers() {
        return mine().answers();
    }

    private List<QuestionSummary> summaries() {
        return Act.as(coordinator, () -> questions.of(meeting));
    }
}
