package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.itinerary.PhoneLinkSummary;

/** The address of one member's programme, with what can be done about it. */
final class PhoneLinkCard extends Section {

    private PhoneLinkCard(String name) {
        addClassNames("card", "phone-link");
        add(new H2(name));
    }

    static PhoneLinkCard without(String name, Runnable make) {
        PhoneLinkCard card = new PhoneLinkCard(name);
        Button button = Buttons.secondary(card.getTranslation("pocket-links.make"), make);
        button.setAriaLabel(card.getTranslation("pocket-links.make.label", name));
        card.add(new Paragraph(card.getTranslation("pocket-links.none")), new Div(button));
        return card;
    }

    static PhoneLinkCard of(String name, PhoneLinkSummary link, Runnable revoke) {
        PhoneLinkCard card = new PhoneLinkCard(name);
        Button end = Buttons.quiet(card.getTranslation("pocket-links.revoke"), revoke);
        end.setAriaLabel(card.getTranslation("pocket-links.revoke.label", name));
        Div actions = new Div(card.copy(name, link), card.open(name, link), end);
        actions.addClassName("actions");
        card.add(card.address(name, link), card.opened(link), actions);
        return card;
    }

    private TextField address(String name, PhoneLinkSummary link) {
        TextField address = new TextField(getTranslation("pocket-links.address", name));
        address.setValue(link.page().toString());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        return address;
    }

    private Button copy(String name, PhoneLinkSummary link) {
        Button copy = new Button(getTranslation("pocket-links.copy"));
        copy.setAriaLabel(getTranslation("pocket-links.copy.label", name));
        Clipboard.onClick(copy)
                .writeText(
                        link.page().toString(),
                        copied -> Notices.success(getTranslation("pocket-links.copied")),
                        refused -> Notices.failure(getTranslation("pocket-links.not-copied")));
        return copy;
    }

    private Anchor open(String name, PhoneLinkSummary link) {
        Anchor open = new Anchor(link.page().toString(), getTranslation("pocket-links.open"));
        open.setRouterIgnore(true);
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("touch");
        open.getElement().setAttribute("aria-label", getTranslation("pocket-links.open.label", name));
        return open;
    }

    private Paragraph opened(PhoneLinkSummary link) {
        Instant at = link.openedAt();
        Paragraph opened = new Paragraph(
                at == null
                        ? getTranslation("pocket-links.opened.never", TimeWords.moment(link.madeAt(), getLocale()))
                        : getTranslation("pocket-links.opened", TimeWords.moment(at, getLocale())));
        opened.addClassName("small");
        return opened;
    }
}
