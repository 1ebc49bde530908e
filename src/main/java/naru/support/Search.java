package naru.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.access.ForContacts;
import naru.base.access.ForOfficials;
import naru.base.search.SearchIndex;
import naru.company.CompanyBook;
import naru.company.NotYetContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds companies, and what was said, answered and noted, by words in Korean or English, by numbers, and by parts of both. */
@Service
@Transactional(readOnly = true)
public class Search {

    private final SearchIndex index;
    private final SearchKeys ownKeys;
    private final SearchAssembler assembler;
    private final CompanyBook companies;
    private final CurrentUser user;

    Search(SearchIndex index, SearchKeys ownKeys, SearchAssembler assembler, CompanyBook companies, CurrentUser user) {
        this.index = index;
        this.ownKeys = ownKeys;
        this.assembler = assembler;
        this.companies = companies;
        this.user = user;
    }

    /**
     * What one's own city has with all that was typed in it.
     *
     * @param offset how many to pass over
     */
    @ForOfficials
    public SearchResults find(String text, int offset, int limit) {
        return assembler.results(index.find(text, null, offset, limit));
    }

    /**
     * What one's own company may read with all that was typed in it; nothing while one waits to be confirmed.
     *
     * @param offset how many to pass over
     */
    @ForContacts
    public SearchResults mine(String text, int offset, int limit) {
        UUID company;
        try {
            company = companies.companyOf(user.get().accountId()).id();
        } catch (NotYetContact waiting) {
            return SearchResults.NONE;
        }
        List<UUID> keys = new ArrayList<>(ownKeys.ofRequests(company));
        keys.add(company);
        return assembler.results(index.find(text, keys, offset, limit));
    }
}
