package naru.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.base.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the people behind account ids are, for the services of other features: they decide first what the asker may see.
 * Views do not call it.
 */
@Component
@Transactional(readOnly = true)
public class People {

    private final AccountRepository accounts;

    People(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those of the accounts that belong to the city in scope, by id. */
    public Map<UUID, AccountSummary> byId(Collection<UUID> ids) {
        return accounts.findAllById(ids).stream()
                .map(Account::summary)
                .collect(Collectors.toMap(AccountSummary::id, Function.identity()));
    }

    /** The people of the city in scope who record and answer what companies need. */
    public List<AccountSummary> officials() {
        return accounts.findByRoleInAndOpenTrueOrderByName(List.of(Role.OFFICIAL, Role.COORDINATOR)).stream()
                .map(Account::summary)
                .toList();
    }
}
