package naru.support.ui;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.ReplyTemplateSummary;
import naru.support.ReplyTemplates;

/** The texts that replies begin with, each with the way to word it (회신 문안). */
@Route("admin/reply-templates")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 95, title = "menu.reply-templates")
@StyleSheet("context://styles/reply.css")
final class ReplyTemplatesView extends Div implements HasDynamicTitle {

    ReplyTemplatesView(ReplyTemplates templates, Categories categories) {
        addClassName("reply-templates");
        Map<UUID, String> names = categories.all().stream()
                .collect(Collectors.toMap(
                        CategorySummary::id, each -> each.name().in(getLocale())));
        List<ReplyTemplateSummary> all = templates.all();
        Anchor add = new Anchor(ReplyTemplateView.NEW, getTranslation("reply-template.add"));
        add.addClassNames("button", "primary");
        add(new PageHeading(getPageTitle(), add), new Paragraph(getTranslation("reply-template.intro")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("reply-template.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        all.forEach(template -> list.add(item(template, names)));
        add(new Card(list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reply-template.title");
    }

    private ListItem item(ReplyTemplateSummary template, Map<UUID, String> names) {
        Anchor open = new Anchor(ReplyTemplateView.address(template.id()), template.name());
        open.setAriaLabel(getTranslation("reply-template.open", template.name()));
        Div badges = new Div();
        badges.addClassName("badges");
        if (template.text().english() != null) {
            badges.add(new Badge(getTranslation("reply-template.has-english"), Tone.INFO));
        }
        if (!template.active()) {
            badges.add(new Badge(getTranslation("reply-template.inactive"), Tone.NEUTRAL));
        }
        Paragraph forWhat = new Paragraph(
                template.categoryIds().isEmpty()
                        ? getTranslation("reply-template.all-categories")
                        : template.categoryIds().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .sorted()
                                .collect(Collectors.joining(" · ")));
        forWhat.addClassName("small");
        Div row = new Div(open, badges, forWhat);
        row.addClassName("template-row");
        return new ListItem(row);
    }
}
