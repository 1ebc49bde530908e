package naru.company;

import java.util.List;
import java.util.UUID;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForStaff;
import naru.tradeshow.TradeShows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the companies of one's own city exhibit. */
@Service
@Transactional
public class Exhibits {

    private final ExhibitRepository exhibits;
    private final CompanyRepository companies;
    private final CompanyBook book;
    private final TradeShows shows;
    private final CurrentUser user;

    Exhibits(
            ExhibitRepository exhibits,
            CompanyRepository companies,
            CompanyBook book,
            TradeShows shows,
            CurrentUser user) {
        this.exhibits = exhibits;
        this.companies = companies;
        this.book = book;
        this.shows = shows;
        this.user = user;
    }

    /** Those of a company of one's own city. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<ExhibitSummary> of(UUID companyId) {
        return list(companyId);
    }

    /**
     * Those of one's own company.
     *
     * @throws NotYetContact when one does not yet speak for it
     */
    @ForContacts
    @Transactional(readOnly = true, noRollbackFor = NotYetContact.class)
    public List<ExhibitSummary> mine() {
        return list(myCompany());
    }

    /**
     * Enters where a company exhibits.
     *
     * @throws NotFound when one's own city has no such company, or there is no such show
     */
    @ForStaff
    public void enter(UUID companyId, EnterExhibit words) {
        if (!companies.existsById(companyId)) {
            throw new NotFound(companyId);
        }
        keep(companyId, words);
    }

    /**
     * Enters where one's own company exhibits.
     *
     * @throws NotFound when there is no such show
     * @throws NotYetContact when one does not yet speak for the company
     */
    @ForContacts
    public void enterMine(EnterExhibit words) {
        keep(myCompany(), words);
    }

    /**
     * Takes back that a company exhibits.
     *
     * @throws NotFound when one's own city has no such entry
     */
    @ForStaff
    public void remove(UUID id) {
        exhibits.delete(exhibits.findById(id).orElseThrow(() -> new NotFound(id)));
    }

    /**
     * Takes back that one's own company exhibits.
     *
     * @throws NotFound when one's own company has no such entry
     * @throws NotYetContact when one does not yet speak for it
     */
    @ForContacts
    public void removeMine(UUID id) {
        UUID company = myCompany();
        exhibits.delete(exhibits.findById(id)
                .filter(exhibit -> exhibit.companyId().equals(company))
                .orElseThrow(() -> new NotFound(id)));
    }

    private void keep(UUID companyId, EnterExhibit words) {
        if (shows.byId(List.of(words.tradeShowId())).isEmpty()) {
            throw new NotFound(words.tradeShowId());
        }
        exhibits.findByCompanyIdAndTradeShowId(companyId, words.tradeShowId())
                .ifPresentOrElse(known -> known.correct(words), () -> exhibits.save(new Exhibit(companyId, words)));
    }

    private List<ExhibitSummary> list(UUID companyId) {
        return exhibits.findByCompanyId(companyId).stream()
                .map(Exhibit::summary)
                .toList();
    }

    private UUID myCompany() {
        return book.companyOf(user.get().accountId()).id();
    }
}
