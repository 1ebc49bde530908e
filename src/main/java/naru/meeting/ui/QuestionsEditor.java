package naru.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.base.ui.Tone;
import naru.meeting.AddQuestion;
import naru.meeting.EditQuestion;
import naru.meeting.QuestionSummary;
import naru.meeting.Questions;

/** The questions that the companies of one meeting are asked beforehand, to be added to, worded, ordered and dropped. */
final class QuestionsEditor extends Composite<Div> {

    private final transient Questions questions;
    private final UUID meetingId;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("questions.none"));

    QuestionsEditor(UUID meetingId, Questions questions) {
        this.meetingId = meetingId;
        this.questions = questions;
        list.addClassNames("list", "questions");
        Button add = Buttons.secondary(getTranslation("questions.add"), this::add);
        Div actions = new Div(add);
        actions.addClassName("actions");
        getContent().addClassName("stack");
        getContent().add(none, list, actions);
        show();
    }

    private void show() {
        List<QuestionSummary> asked = questions.of(meetingId);
        none.setVisible(asked.isEmpty());
        list.removeAll();
        for (int i = 0; i < asked.size(); i++) {
            list.add(item(asked, i));
        }
    }

    private ListItem item(List<QuestionSummary> asked, int at) {
        QuestionSummary question = asked.get(at);
        Span english = new Span(question.text().en());
        english.addClassName("small");
        Div badges = new Div(
                new Badge(
                        getTranslation(question.required() ? "questions.required" : "questions.optional"),
                        question.required() ? Tone.INFO : Tone.NEUTRAL),
                new Badge(getTranslation("questions.answers.count", question.answers()), Tone.NEUTRAL));
        badges.addClassName("badges");
        Button up = button("questions.up", question, () -> swap(asked, at, at - 1));
        up.setEnabled(at > 0);
        Button down = button("questions.down", question, () -> swap(asked, at, at + 1));
        down.setEnabled(at < asked.size() - 1);
        Div actions = new Div(
                up,
                down,
                button("questions.edit", question, () -> edit(question)),
                button("questions.withdraw", question, () -> withdraw(question)));
        actions.addClassName("actions");
        return new ListItem(new Span(question.text().ko()), english, badges, actions);
    }

    private Button button(String key, QuestionSummary question, Runnable action) {
        Button button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(
                getTranslation("questions.button.label", question.text().in(getLocale()), getTranslation(key)));
        return button;
    }

    private void add() {
        new QuestionDialog(null, (text, required) -> {
                    questions.add(new AddQuestion(meetingId, text, required));
                    show();
                })
                .open();
    }

    private void edit(QuestionSummary question) {
        new QuestionDialog(question, (text, required) -> {
                    questions.edit(new EditQuestion(question.id(), text, required));
                    show();
                })
                .open();
    }

    private void swap(List<QuestionSummary> asked, int one, int other) {
        List<UUID> order = asked.stream().map(QuestionSummary::id).collect(Collectors.toCollection(ArrayList::new));
        Collections.swap(order, one, other);
        Notices.attempt(() -> questions.arrange(meetingId, order));
        show();
    }

    private void withdraw(QuestionSummary question) {
        Confirm.ask(
                getTranslation("questions.withdraw.title"),
                getTranslation(
                        question.answers() > 0 ? "questions.withdraw.answered" : "questions.withdraw.text",
                        question.text().in(getLocale()),
                        question.answers()),
                getTranslation("questions.withdraw"),
                () -> {
                    questions.withdraw(question.id());
                    show();
                });
    }
}
