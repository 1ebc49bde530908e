package naru.support;

import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import naru.base.access.ForOfficials;
import naru.outbox.UnknownPlaceholder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that replies of one's own city begin with: administrators word them, officials choose them. */
@Service
@Transactional
public class ReplyTemplates {

    private final ReplyTemplateRepository templates;
    private final CategoryRepository categories;
    private final RequestRepository requests;
    private final ReplyFacts facts;

    ReplyTemplates(
            ReplyTemplateRepository templates,
            CategoryRepository categories,
            RequestRepository requests,
            ReplyFacts facts) {
        this.templates = templates;
        this.categories = categories;
        this.requests = requests;
        this.facts = facts;
    }

    /** All of them, by name. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<ReplyTemplateSummary> all() {
        return templates.all().stream().map(ReplyTemplate::summary).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when one's own city has no such template
     */
    @ForAdministrators
    @Transactional(readOnly = true)
    public ReplyTemplateSummary get(UUID templateId) {
        return load(templateId).summary();
    }

    /** The names of the facts that a template can tell. */
    @ForAdministrators
    public List<String> facts() {
        return facts.names();
    }

    /**
     * Adds a template.
     *
     * @return its id
     * @throws NotFound when one's own city has no such category
     * @throws UnknownPlaceholder when a text names something else than the facts
     */
    @ForAdministrators
    public UUID add(WordReplyTemplate words) {
        check(words);
        return templates.save(new ReplyTemplate(words)).id();
    }

    /**
     * Words a template anew; replies written with it before stay as they are.
     *
     * @param version what the form saw
     * @throws NotFound when one's own city has no such template or category
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws UnknownPlaceholder when a text names something else than the facts
     */
    @ForAdministrators
    public void edit(UUID templateId, long version, WordReplyTemplate words) {
        ReplyTemplate template = load(templateId);
        ChangedMeanwhile.check(version, template.version());
        check(words);
        template.word(words);
    }

    /**
     * Those to choose for a request.
     *
     * @throws NotFound when one's own city has no such request
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<TemplateChoice> suiting(UUID requestId) {
        UUID category = request(requestId).categoryId();
        return templates.all().stream()
                .filter(template -> template.suits(category))
                .map(ReplyTemplate::summary)
                .map(template -> new TemplateChoice(template.id(), template.name()))
                .toList();
    }

    /**
     * What a template says about a request. What is not known yet stays a placeholder.
     *
     * @param decision what is decided or about to be, or null
     * @throws NotFound when one's own city has no such template or request
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public ReplyText fill(UUID templateId, UUID requestId, @Nullable Decision decision) {
        SupportRequest request = request(requestId);
        return facts.fill(load(templateId).text(), request, decision);
    }

    private void check(WordReplyTemplate words) {
        facts.checkKnown(words.text());
        words.categoryIds().stream()
                .filter(category -> !categories.existsById(category))
                .findFirst()
                .ifPresent(category -> {
                    throw new NotFound(category);
                });
    }

    private ReplyTemplate load(UUID templateId) {
        return templates.findById(templateId).orElseThrow(() -> new NotFound(templateId));
    }

    private SupportRequest request(UUID requestId) {
        return requests.findById(requestId).orElseThrow(() -> new NotFound(requestId));
    }
}
