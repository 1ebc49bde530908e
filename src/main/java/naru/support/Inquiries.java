package naru.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.MissingText;
import naru.base.NotFound;
import naru.base.TimeZones;
import naru.base.access.ForContacts;
import naru.base.access.ForOfficials;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city asks a company, and what it answers. The clock of the request stands still in between. */
@Service
@Transactional
public class Inquiries {

    private final InquiryRepository inquiries;
    private final OfficeCalendar calendar;
    private final CompanyBook companies;
    private final Casework casework;
    private final InquiryNews news;

    Inquiries(
            InquiryRepository inquiries,
            OfficeCalendar calendar,
            CompanyBook companies,
            Casework casework,
            InquiryNews news) {
        this.inquiries = inquiries;
        this.calendar = calendar;
        this.companies = companies;
        this.casework = casework;
        this.news = news;
    }

    /**
     * Asks the company for what is missing; it gets a mail, and the clock stands still until it answers.
     *
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws AlreadyAsked when the company has not answered the last question
     * @throws AlreadyReplied when the company has its reply
     * @throws AlreadyClosed when it is closed
     * @throws AlreadyMerged when it goes on as part of another
     */
    @ForOfficials
    public void ask(AskCompany command) {
        casework.change(command.id(), command.version(), (request, stamp) -> {
            if (isWaiting(request)) {
                throw new AlreadyAsked();
            }
            // The reply may have gone out before the company answered: then nobody waits for that answer any longer.
            inquiries.findByRequestIdAndUnansweredTrue(request.id()).ifPresent(left -> {
                left.withdraw(stamp.at());
                inquiries.flush();
            });
            request.ask(stamp);
            inquiries.save(new Inquiry(command, stamp));
            news.asked(request, command.question());
        });
    }

    /**
     * Does not wait for the company's answer any longer; the clock runs again.
     *
     * @param version what the form saw
     * @param why     for the city's own people
     * @throws NotFound when one's own city has no such request
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws NothingAsked when the company was asked nothing, or has answered
     */
    @ForOfficials
    public void withdraw(UUID id, long version, String why) {
        String reason = MissingText.check("reason", why, 500);
        casework.change(id, version, (request, stamp) -> {
            openOf(request).withdraw(stamp.at());
            request.stopAsking(daysSinceAsked(request), reason, stamp);
        });
    }

    /**
     * Tells the city what it asked; the clock runs again, and whoever answers the request gets a notice.
     *
     * @throws NotFound when one's own company was asked no such thing
     * @throws NotYetContact when one does not yet speak for the company
     * @throws NothingAsked when the city does not wait for that answer any longer
     */
    @ForContacts
    public void answer(AnswerInquiry command) {
        UUID company = companies.companyOf(casework.me()).id();
        Inquiry inquiry = inquiries.findById(command.inquiryId()).orElseThrow(() -> new NotFound(command.inquiryId()));
        SupportRequest request = casework.find(inquiry.requestId());
        if (!request.origin().companyId().equals(company)) {
            throw new NotFound(command.inquiryId());
        }
        if (!isWaiting(request)) {
            throw new NothingAsked();
        }
        Stamp stamp = casework.stamp();
        inquiry.answer(command.answer(), stamp);
        request.answered(daysSinceAsked(request), stamp);
        news.answered(request, inquiry.askedBy());
    }

    private Inquiry openOf(SupportRequest request) {
        if (!isWaiting(request)) {
            throw new NothingAsked();
        }
        return inquiries.findByRequestIdAndUnansweredTrue(request.id()).orElseThrow(NothingAsked::new);
    }

    private WorkingDays daysSinceAsked(SupportRequest request) {
        // From the due date on, should that be over already: the days it stood still are added to it.
        LocalDate asked =
                TimeZones.dayInKorea(Objects.requireNonNull(request.clock().waitingSince()));
        LocalDate due = request.clock().dueOn();
        return calendar.from(asked.isBefore(due) ? asked : due);
    }

    private static boolean isWaiting(SupportRequest request) {
        return request.clock().waitingSince() != null;
    }
}
