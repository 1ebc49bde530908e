package naru.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;

/** What the companies of a meeting are asked beforehand. Never deleted: one that is asked no more keeps its answers. */
@Entity
@Table(name = "meeting_question")
class Question extends Root {

    private UUID meetingId;
    private int position;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "text_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private Name text;

    private boolean required;
    private boolean withdrawn;

    protected Question() {}

    Question(AddQuestion command, int position) {
        meetingId = command.meetingId();
        text = command.text();
        required = command.required();
        this.position = position;
    }

    /**
     * Words it anew, and says anew whether an answer is expected.
     *
     * @param answers how many have answered: those must not find that they answered something else
     */
    void edit(EditQuestion command, int answers) {
        if (answers > 0 && !text.equals(command.text())) {
            throw new QuestionAnswered(answers);
        }
        text = command.text();
        required = command.required();
    }

    /** Stands at this place among the questions of its meeting. */
    void stand(int at) {
        position = at;
    }

    /** Is asked no more. */
    void withdraw() {
        withdrawn = true;
    }

    UUID meetingId() {
        return meetingId;
    }

    int position() {
        return position;
    }

    Name text() {
        return text;
    }

    boolean isRequired() {
        return required;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
