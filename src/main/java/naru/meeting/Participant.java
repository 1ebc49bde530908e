package naru.meeting;

import jakarta.persistence.Embeddable;
import naru.base.MissingText;

/** A person whom a company brings. */
@Embeddable
public record Participant(String name, String title) {

    public Participant {
        name = MissingText.check("name", name, 80);
        title = title.isBlank() ? "" : MissingText.check("title", title, 80);
    }
}
