package naru.company.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Tone;
import naru.company.ContactDetails;
import naru.company.ContactState;

/** The people of a company; those who ask to speak for it can be confirmed or refused. */
final class ContactList extends UnorderedList {

    ContactList(List<ContactDetails> contacts, Consumer<ContactDetails> confirm, Consumer<ContactDetails> refuse) {
        addClassName("contacts");
        for (ContactDetails contact : contacts) {
            ListItem item = new ListItem(
                    name(contact),
                    new Badge(
                            getTranslation(contact.state().labelKey()),
                            contact.state() == ContactState.WAITING ? Tone.WARNING : Tone.NEUTRAL));
            if (contact.state() == ContactState.WAITING) {
                item.add(actions(contact, confirm, refuse));
            }
            add(item);
        }
    }

    private static Span name(ContactDetails contact) {
        String phone = contact.phone();
        return new Span(contact.name() + " · " + contact.email() + (phone == null ? "" : " · " + phone));
    }

    private Div actions(ContactDetails contact, Consumer<ContactDetails> confirm, Consumer<ContactDetails> refuse) {
        Button yes = Buttons.secondary(getTranslation("contact.confirm"), () -> confirm.accept(contact));
        yes.setAriaLabel(getTranslation("contact.confirm.label", contact.name()));
        Button no = Buttons.quiet(getTranslation("contact.refuse"), () -> refuse.accept(contact));
        no.setAriaLabel(getTranslation("contact.refuse.label", contact.name()));
        Div actions = new Div(yes, no);
        actions.addClassName("actions");
        return actions;
    }
}
