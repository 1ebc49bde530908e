package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.Root;
import org.jspecify.annotations.Nullable;

/** An existing support scheme (지원사업), of the city or of another body, that companies may apply for. */
@Entity
class Programme extends Root {

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "body_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "body_en"))
    private Name body;

    private String eligibility;
    private String amount;
    private LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private @Nullable String link;
    private boolean withdrawn;

    @ElementCollection
    @CollectionTable(name = "programme_category", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "category_id")
    private Set<UUID> categoryIds;

    protected Programme() {}

    Programme(EditProgramme words) {
        edit(words);
    }

    /** What is offered from now on; replies that named it keep the words they were sent with. */
    final void edit(EditProgramme words) {
        name = words.name();
        body = words.body();
        eligibility = words.eligibility();
        amount = words.amount();
        opensOn = words.opensOn();
        closesOn = words.closesOn();
        link = words.link();
        categoryIds = new HashSet<>(words.categoryIds());
    }

    /** It is offered to nobody any longer; or again, should that have been a mistake. */
    void withdraw(boolean away) {
        withdrawn = away;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(
                id(),
                version(),
                name,
                body,
                eligibility,
                amount,
                opensOn,
                closesOn,
                link,
                Set.copyOf(categoryIds),
                withdrawn);
    }
}
