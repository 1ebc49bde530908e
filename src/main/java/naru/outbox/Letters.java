package naru.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.ForAdministrators;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one's own city says in its letters. */
@Service
@Transactional
public class Letters {

    /** As long as the city has never said it in its own words. */
    private static final long NEVER_EDITED = -1;

    private final Stationery stationery;
    private final LetterTemplateRepository templates;

    Letters(Stationery stationery, LetterTemplateRepository templates) {
        this.stationery = stationery;
        this.templates = templates;
    }

    /** All kinds of letters, by feature. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<LetterSummary> all() {
        List<LetterTemplate> own = templates.findAll().stream()
                .filter(template -> template.words().isPresent())
                .toList();
        return stationery.kinds().stream()
                .map(kind -> new LetterSummary(
                        kind,
                        own.stream()
                                .filter(template -> template.kind().equals(kind.key()))
                                .map(LetterTemplate::language)
                                .toList()))
                .toList();
    }

    /**
     * What a kind of letter says in a language.
     *
     * @throws NotFound when there is no such kind
     */
    @ForAdministrators
    @Transactional(readOnly = true)
    public LetterDetails get(String kind, Locale language) {
        LetterKind known = stationery.kind(kind);
        Optional<LetterTemplate> template = find(known, language);
        Optional<LetterText> own = template.flatMap(LetterTemplate::words);
        return new LetterDetails(
                known,
                language,
                own.orElseGet(() -> stationery.original(known, language)),
                own.isPresent(),
                version(template));
    }

    /**
     * Says a kind of letter in the city's own words from now on.
     *
     * @throws NotFound           when there is no such kind
     * @throws UnknownPlaceholder when the words name something that is not known
     * @throws PlaceholderNeeded  when they leave out what the letter is for
     * @throws ChangedMeanwhile   when somebody else saved first
     */
    @ForAdministrators
    public void edit(EditLetter command) {
        LetterKind kind = stationery.kind(command.kind());
        command.text().checkFor(kind);
        LetterTemplate template = seen(kind, command.language(), command.version());
        template.say(command.text());
        save(template);
    }

    /**
     * Says a kind of letter in the original words again.
     *
     * @param version the version that was seen
     * @throws NotFound         when there is no such kind
     * @throws ChangedMeanwhile when somebody else saved first
     */
    @ForAdministrators
    public void restore(String kind, Locale language, long version) {
        LetterTemplate template = seen(stationery.kind(kind), language, version);
        template.sayTheOriginal();
        save(template);
    }

    private LetterTemplate seen(LetterKind kind, Locale language, long version) {
        Optional<LetterTemplate> template = find(kind, language);
        ChangedMeanwhile.check(version, version(template));
        return template.orElseGet(() -> new LetterTemplate(kind, language));
    }

    private void save(LetterTemplate template) {
        try {
            templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException first) {
            // Somebody else said it in the city's own words for the first time, at this very moment.
            throw new ChangedMeanwhile();
        }
    }

    private Optional<LetterTemplate> find(LetterKind kind, Locale language) {
        return templates.findByKindAndLanguage(kind.key(), LetterTemplate.code(language));
    }

    private static long version(Optional<LetterTemplate> template) {
        return template.map(LetterTemplate::version).orElse(NEVER_EDITED);
    }
}
