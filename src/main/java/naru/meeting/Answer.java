package naru.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import naru.base.Root;

/** What a company answered to a question, for one of its registrations. */
@Entity
@Table(name = "registration_answer")
class Answer extends Root {

    private UUID registrationId;
    private UUID questionId;
    private String text;

    protected Answer() {}

    Answer(UUID registrationId, GivenAnswer given) {
        this.registrationId = registrationId;
        questionId = given.questionId();
        text = given.text();
    }

    /** Says something else from now on. */
    void say(String other) {
        text = other;
    }

    UUID registrationId() {
        return registrationId;
    }

    UUID questionId() {
        return questionId;
    }

    String text() {
        return text;
    }
}
