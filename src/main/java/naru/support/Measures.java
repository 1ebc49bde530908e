package naru.support;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.account.Units;
import naru.base.ChangedMeanwhile;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.company.CompanySummary;
import naru.outbox.Placeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city does about requests that ask for the same: one measure answers all of them. */
@Service
@Transactional
public class Measures {

    private final MeasureRepository measures;
    private final RequestRepository requests;
    private final ReplyRepository replies;
    private final MeasureAssembler assembler;
    private final RequestNews news;
    private final Casework casework;
    private final Units units;
    private final CompanyBook companies;
    private final CurrentUser user;
    private final Clock clock;

    Measures(
            MeasureRepository measures,
            RequestRepository requests,
            ReplyRepository replies,
            MeasureAssembler assembler,
            RequestNews news,
            Casework casework,
            Units units,
            CompanyBook companies,
            CurrentUser user,
            Clock clock) {
        this.measures = measures;
        this.requests = requests;
        this.replies = replies;
        this.assembler = assembler;
        this.news = news;
        this.casework = casework;
        this.units = units;
        this.companies = companies;
        this.user = user;
        this.clock = clock;
    }

    /** All of one's own city, what goes on first. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<MeasureSummary> all() {
        return assembler.summaries(measures.latest());
    }

    /** Those that answer a request of one's own city, the oldest first. */
    @ForOfficials
    @Transactional(readOnly = true)
    public List<MeasureSummary> answering(UUID requestId) {
        return assembler.summaries(measures.answering(casework.find(requestId).id()));
    }

    /**
     * All about a measure.
     *
     * @throws NotFound when one's own city has no such measure
     */
    @ForOfficials
    @Transactional(readOnly = true)
    public MeasureDetails get(UUID id) {
        return assembler.details(find(id));
    }

    /**
     * Starts a measure for requests.
     *
     * @throws NotFound when one's own city has no such unit or request
     */
    @ForOfficials
    public UUID start(EditMeasure words, Collection<UUID> requestIds) {
        checkUnit(words);
        Measure measure = measures.save(new Measure(words, user.get().accountId(), clock.instant()));
        tie(measure, requestIds);
        return measure.id();
    }

    /**
     * Says otherwise what it is.
     *
     * @param seen the version the form was filled with
     * @throws NotFound when one's own city has no such measure or unit
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws MeasureOver when it has ended
     */
    @ForOfficials
    public void edit(UUID id, long seen, EditMeasure words) {
        checkUnit(words);
        load(id, seen).edit(words);
    }

    /**
     * Ties requests to it; those that are tied already stay so.
     *
     * @throws NotFound when one's own city has no such measure or request
     * @throws MeasureOver when it has ended
     */
    @ForOfficials
    public void tie(UUID id, Collection<UUID> requestIds) {
        tie(find(id), requestIds);
    }

    /**
     * Takes a request out of it.
     *
     * @throws NotFound when one's own city has no such measure, or that measure no such request
     * @throws MeasureOver when it has ended
     */
    @ForOfficials
    public void untie(UUID id, UUID requestId) {
        Measure measure = find(id);
        if (!measure.untie(requestId)) {
            throw new NotFound(requestId);
        }
        SupportRequest request = casework.find(requestId);
        request.note(Move.LEAVE_MEASURE, measure.title(), casework.stamp());
        news.changed(request);
    }

    /**
     * Ends it, and drafts a reply to each request that still waits for one; a draft that somebody wrote before stays. What
     * was not decided yet is accepted when the measure is done, and declined when it is dropped; where no unit owned it, the
     * unit of the measure does from then on, or else one's own.
     *
     * @throws NotFound when one's own city has no such measure
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws MeasureOver when it has ended
     * @throws MeasureForNothing when no request is tied to it
     */
    @ForOfficials
    public void end(EndMeasure command) {
        Measure measure = load(command.id(), command.version());
        if (measure.requestIds().isEmpty()) {
            throw new MeasureForNothing();
        }
        Stamp stamp = casework.stamp();
        measure.end(
                command.done() ? MeasureState.DONE : MeasureState.DROPPED,
                command.result(),
                user.get().accountId(),
                stamp.at());
        UUID ownerUnit = measure.ownerUnitId();
        UUID decider = ownerUnit == null ? casework.myUnit() : ownerUnit;
        List<SupportRequest> answered = requests.findAllById(measure.requestIds());
        Map<UUID, CompanySummary> companiesById = companies.byId(
                answered.stream().map(request -> request.origin().companyId()).collect(Collectors.toSet()));
        for (SupportRequest request : answered) {
            if (request.state().awaitsReply()) {
                if (request.decision() == null) {
                    Decision decision = command.done() ? Decision.ACCEPTED : Decision.DECLINED;
                    request.decide(decision, measure.title(), decider, stamp);
                }
                draft(request, measure, command.reply(), companiesById, stamp);
                news.changed(request);
            }
        }
    }

    private void draft(
            SupportRequest request,
            Measure measure,
            ReplyText pattern,
            Map<UUID, CompanySummary> companiesById,
            Stamp stamp) {
        if (replies.findByRequestIdAndUnsentTrue(request.id()).isPresent()) {
            return;
        }
        CompanySummary company = companiesById.get(request.origin().companyId());
        Function<String, Map<String, String>> facts = name -> Map.of(
                "company", name, "number", request.number(), "request", request.sentence(), "measure", measure.title());
        String korean = Placeholders.fill(
                pattern.korean(),
                facts.apply(company == null ? "" : company.name().ko()));
        String english = pattern.english() == null
                ? null
                : Placeholders.fill(
                        pattern.english(),
                        facts.apply(company == null ? "" : company.name().en()));
        replies.save(new Reply(request.id(), new ReplyText(korean, english), stamp));
    }

    private void tie(Measure measure, Collection<UUID> requestIds) {
        for (UUID id : requestIds) {
            SupportRequest request = casework.find(id);
            if (measure.tie(request.id())) {
                request.note(Move.JOIN_MEASURE, measure.title(), casework.stamp());
                news.changed(request);
            }
        }
    }

    private void checkUnit(EditMeasure words) {
        Optional.ofNullable(words.ownerUnitId()).ifPresent(units::get);
    }

    private Measure load(UUID id, long seen) {
        Measure measure = find(id);
        ChangedMeanwhile.check(seen, measure.version());
        return measure;
    }

    private Measure find(UUID id) {
        return measures.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
