package naru.support;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.Secret;
import naru.base.access.ForAnyone;
import naru.company.CompanyBook;
import org.springframework.stereotype.Service;

/**
 * What companies say came of their requests, by a link without a login. Whoever has the secret in the link speaks for the
 * company, about the requests of that one mail only; it is too long to be guessed.
 */
@Service
public class OutcomeLinks {

    private final OutcomeQuestionRepository questions;
    private final OutcomeReportRepository reports;
    private final OutcomeDesk desk;
    private final CompanyBook companies;
    private final SecretDoor door;

    OutcomeLinks(
            OutcomeQuestionRepository questions,
            OutcomeReportRepository reports,
            OutcomeDesk desk,
            CompanyBook companies,
            SecretDoor door) {
        this.questions = questions;
        this.reports = reports;
        this.desk = desk;
        this.companies = companies;
        this.door = door;
    }

    /**
     * What the link asks. Changes nothing, however often it is looked at.
     *
     * @throws OutcomeGone when there is nothing behind the link
     */
    @ForAnyone
    public OutcomeLetter look(Secret secret) {
        return open(secret, this::letter);
    }

    /**
     * Takes an answer about one of the requests, or a correction of one.
     *
     * @throws OutcomeGone when there is nothing behind the link, or not that request
     * @throws OutcomeSettled when the company was asked anew since, or too long ago
     */
    @ForAnyone
    public OutcomeLetter answer(Secret secret, AnswerOutcome command) {
        return open(secret, question -> {
            OutcomeReport report = reports.findById(command.reportId())
                    .filter(found -> found.questionId().equals(question.id()))
                    .orElseThrow(OutcomeGone::new);
            desk.answer(report, command.answer(), null);
            return letter(question);
        });
    }

    private <T> T open(Secret secret, Function<OutcomeQuestion, T> work) {
        return door.enter(() -> questions.findBySecretHash(secret.hash()), OutcomeGone::new, work);
    }

    private OutcomeLetter letter(OutcomeQuestion question) {
        List<OutcomeReport> asked = reports.findByQuestionId(question.id());
        Set<UUID> ids = asked.stream().map(OutcomeReport::id).collect(Collectors.toSet());
        UUID company = question.companyId();
        return new OutcomeLetter(
                Objects.requireNonNull(companies.byId(List.of(company)).get(company))
                        .name(),
                desk.of(asked.stream().map(OutcomeReport::requestId).toList()).stream()
                        .filter(outcome -> ids.contains(outcome.id()))
                        .sorted(Comparator.comparing(OutcomeDetails::number))
                        .toList());
    }
}
