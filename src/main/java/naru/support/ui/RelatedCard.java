package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import naru.base.ui.Buttons;
import naru.base.ui.Notices;
import naru.support.RelatedRequest;
import naru.support.RequestDetails;
import naru.support.RequestLink;

/** Which other requests one has to do with, and the ways to link it to others or to let it go on as part of one. */
final class RelatedCard extends Section {

    private final transient RelatedDesk desk;
    private final Save save;
    private final Runnable linked;

    /** @param linked what is done when links came or went */
    RelatedCard(RelatedDesk desk, Save save, Runnable linked) {
        this.desk = desk;
        this.save = save;
        this.linked = linked;
        addClassNames("card", "related");
    }

    /** Shows what is stored. */
    void show(RequestDetails details) {
        removeAll();
        add(new H3(getTranslation("related.title")));
        if (!details.absorbed().isEmpty()) {
            Paragraph absorbed = new Paragraph(getTranslation("related.absorbed"));
            details.absorbed().forEach(each -> absorbed.add(new Span(" "), link(each)));
            add(absorbed);
        }
        if (details.related().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("related.none"));
            none.addClassName("small");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            details.related().forEach(each -> list.add(item(details, each)));
            add(list);
        }
        Div actions = new Div(
                Buttons.secondary(getTranslation("related.link"), () -> new LinkDialog(desk, details, linked).open()));
        actions.addClassName("actions");
        if (details.state().awaitsReply()) {
            actions.add(
                    Buttons.quiet(getTranslation("related.merge"), () -> new MergeDialog(desk, details, save).open()));
        }
        add(actions);
    }

    private ListItem item(RequestDetails details, RelatedRequest other) {
        Button unlink = Buttons.quiet(getTranslation("related.unlink"), () -> unlink(details, other));
        unlink.setAriaLabel(getTranslation("related.unlink.label", other.number()));
        Paragraph sentence = new Paragraph(other.sentence());
        sentence.addClassName("sentence");
        Div top = new Div(
                link(new RequestLink(other.id(), other.number())),
                new Span(other.company().in(getLocale())),
                new RequestBadges(other.state(), false),
                unlink);
        top.addClassName("top");
        return new ListItem(top, sentence);
    }

    private void unlink(RequestDetails details, RelatedRequest other) {
        if (Notices.attempt(() -> desk.relations().unlink(details.id(), other.id()))) {
            linked.run();
            Notices.success(
                    getTranslation("related.unlinked", other.number()), getTranslation("related.unlink.undo"), () -> {
                        desk.relations().link(details.id(), other.id());
                        linked.run();
                    });
        }
    }

    private static Anchor link(RequestLink other) {
        return new Anchor("inbox/" + other.id(), other.number());
    }
}
