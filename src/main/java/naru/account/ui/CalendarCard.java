package naru.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import naru.account.CalendarFeedSummary;
import naru.account.MyCalendar;
import naru.base.Portal;
import naru.base.Secret;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.Notices;

/** One's own secret calendar address: make it, see it once, make another, revoke it. */
@StyleSheet("styles/door.css")
final class CalendarCard extends Div {

    private final transient MyCalendar calendar;
    private final transient Portal portal;

    CalendarCard(MyCalendar calendar, Portal portal) {
        this.calendar = calendar;
        this.portal = portal;
        show();
    }

    /** @param news what was just made, above what one has */
    private void show(Component... news) {
        removeAll();
        Card card = new Card(
                new H2(getTranslation("calendar.title")),
                new Paragraph(getTranslation("calendar.what")),
                new Paragraph(getTranslation("calendar.secret")));
        card.add(news);
        calendar.get()
                .ifPresentOrElse(
                        address -> card.add(facts(address), changes()),
                        () -> card.add(Buttons.secondary(getTranslation("calendar.make"), this::make)));
        add(card);
    }

    private Component facts(CalendarFeedSummary address) {
        return new Facts()
                .add(getTranslation("calendar.made-at"), TimeWords.moment(address.madeAt(), getLocale()))
                .add(
                        getTranslation("calendar.read-at"),
                        address.lastReadAt() == null
                                ? getTranslation("calendar.read-never")
                                : TimeWords.moment(address.lastReadAt(), getLocale()));
    }

    private Component changes() {
        Div actions = new Div(
                Buttons.secondary(getTranslation("calendar.renew"), this::askToRenew),
                Buttons.quiet(getTranslation("calendar.revoke"), this::askToRevoke));
        actions.addClassName("actions");
        return actions;
    }

    private void make() {
        Secret secret = calendar.make();
        URI web = portal.link("calendar/" + secret.value() + ".ics");
        URI subscribe =
                URI.create("webcal" + web.toString().substring(web.getScheme().length()));
        show(shownOnce(web, subscribe));
    }

    private Component shownOnce(URI web, URI subscribe) {
        TextField address = new TextField(getTranslation("calendar.address"));
        address.setValue(web.toString());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("calendar.once"));
        Button copy = new Button(getTranslation("calendar.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        web.toString(),
                        copied -> Notices.success(getTranslation("calendar.copied")),
                        refused -> Notices.failure(getTranslation("calendar.not-copied")));
        Anchor open = new Anchor();
        open.setUnsafeHref(subscribe.toString()); // ours, and no scheme that runs anything
        open.setText(getTranslation("calendar.subscribe"));
        Anchor download = new Anchor(web.toString(), getTranslation("calendar.download"));
        download.setRouterIgnore(true);
        Div actions = new Div(copy, open, download);
        actions.addClassName("actions");
        Section shown = new Section(address, actions);
        shown.addClassName("calendar-address");
        address.focus();
        return shown;
    }

    private void askToRenew() {
        Confirm.ask(
                getTranslation("calendar.renew.title"),
                getTranslation("calendar.renew.text"),
                getTranslation("calendar.renew"),
                this::make);
    }

    private void askToRevoke() {
        Confirm.ask(
                getTranslation("calendar.revoke.title"),
                getTranslation("calendar.revoke.text"),
                getTranslation("calendar.revoke"),
                () -> {
                    calendar.revoke();
                    show();
                    Notices.success(getTranslation("calendar.revoked"));
                });
    }
}
