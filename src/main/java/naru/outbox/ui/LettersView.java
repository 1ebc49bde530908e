package naru.outbox.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.outbox.LetterSummary;
import naru.outbox.Letters;

/** The kinds of letters the portal sends, each with the way to word it (메일 문구). */
@Route("admin/letters")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 94, title = "menu.letters")
@StyleSheet("context://styles/outbox.css")
final class LettersView extends Div implements HasDynamicTitle {

    LettersView(Letters letters) {
        addClassName("letters");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        letters.all().forEach(letter -> list.add(item(letter)));
        add(new PageHeading(getPageTitle()), new Paragraph(getTranslation("letters.intro")), new Card(list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("letters.title");
    }

    private ListItem item(LetterSummary letter) {
        ListItem item = new ListItem(new Anchor(
                LetterView.address(letter.kind().key(), getLocale()),
                getTranslation(letter.kind().labelKey())));
        letter.ownWords()
                .forEach(language -> item.add(new Badge(
                        getTranslation("letters.own", getTranslation("language." + language.getLanguage())),
                        Tone.INFO)));
        return item;
    }
}
