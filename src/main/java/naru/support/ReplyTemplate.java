package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.Root;

/** A text that replies begin with (회신 문안). Its placeholders are filled in when somebody chooses it. */
@Entity
class ReplyTemplate extends Root {

    private String name;

    @Embedded
    @AttributeOverride(name = "korean", column = @Column(name = "text"))
    @AttributeOverride(name = "english", column = @Column(name = "text_en"))
    private ReplyText text;

    @ElementCollection
    @CollectionTable(name = "reply_template_category", joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "category_id")
    private Set<UUID> categoryIds = new HashSet<>();

    private boolean active;

    protected ReplyTemplate() {}

    ReplyTemplate(WordReplyTemplate words) {
        word(words);
    }

    final void word(WordReplyTemplate words) {
        name = words.name();
        text = words.text();
        active = words.active();
        categoryIds.clear();
        categoryIds.addAll(words.categoryIds());
    }

    /** Whether it is to be chosen for requests of that category. */
    boolean suits(UUID category) {
        return active && (categoryIds.isEmpty() || categoryIds.contains(category));
    }

    ReplyText text() {
        return text;
    }

    ReplyTemplateSummary summary() {
        return new ReplyTemplateSummary(id(), version(), name, text, List.copyOf(categoryIds), active);
    }
}
