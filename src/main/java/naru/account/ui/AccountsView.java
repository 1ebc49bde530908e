package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.account.AccountSummary;
import naru.account.Accounts;
import naru.account.UnitSummary;
import naru.account.Units;
import naru.base.access.CurrentUser;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;

/** The people who work for the city: who may sign in, as what. */
@StyleSheet("styles/door.css")
@Route("admin/accounts")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 90, title = "menu.accounts")
final class AccountsView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient Units units;
    private final UUID me;
    private final UnorderedList list = new UnorderedList();

    AccountsView(Accounts accounts, Units units, CurrentUser user) {
        this.accounts = accounts;
        this.units = units;
        me = user.get().accountId();
        list.addClassName("list");
        add(new PageHeading(
                getPageTitle(),
                Buttons.primary(
                        getTranslation("accounts.add"),
                        () -> new InviteDialog(accounts, units.all(), this::refresh).open())));
        add(new Paragraph(getTranslation("accounts.intro")), new Card(list));
        refresh();
    }

    private void refresh() {
        Map<UUID, UnitSummary> byId = units.all().stream().collect(Collectors.toMap(UnitSummary::id, unit -> unit));
        list.removeAll();
        accounts.staff().forEach(account -> list.add(new ListItem(row(account, byId))));
    }

    private Component row(AccountSummary account, Map<UUID, UnitSummary> byId) {
        Span name = new Span(account.name());
        name.addClassName("name");
        Div head = new Div(name);
        if (!account.open()) {
            head.add(" ");
            head.add(new Badge(getTranslation("accounts.closed"), Tone.NEUTRAL));
        }
        UnitSummary unit = account.unitId() == null ? null : byId.get(account.unitId());
        String role = getTranslation(account.role().labelKey());
        Span facts = new Span(account.email() + " · " + role
                + (unit == null ? "" : " · " + unit.name().in(getLocale())));
        facts.addClassName("small");
        Div row = new Div(head, facts);
        row.addClassName("person");
        if (!account.id().equals(me)) {
            Div actions = new Div(account.open() ? close(account) : reopen(account));
            actions.addClassName("actions");
            row.add(actions);
        }
        return row;
    }

    private Component close(AccountSummary account) {
        return named(account, "accounts.close", () -> {
            if (Notices.attempt(() -> accounts.close(account.id()))) {
                refresh();
                Notices.success(
                        getTranslation("accounts.close.done", account.name()), getTranslation("accounts.undo"), () -> {
                            accounts.reopen(account.id());
                            refresh();
                        });
            }
        });
    }

    private Component reopen(AccountSummary account) {
        return named(account, "accounts.reopen", () -> {
            if (Notices.attempt(() -> accounts.reopen(account.id()))) {
                refresh();
                Notices.success(getTranslation("accounts.reopen.done", account.name()));
            }
        });
    }

    private Component named(AccountSummary account, String key, Runnable action) {
        var button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(account.name() + " " + getTranslation(key));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }
}
