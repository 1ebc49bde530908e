package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import naru.base.ui.Ids;
import naru.base.ui.PageHeading;
import naru.support.Categories;
import naru.support.ReplyTemplates;

/** Words a text that replies begin with. */
@Route("admin/reply-templates/:template")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/reply.css")
final class ReplyTemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The page of a template that is still to be made. */
    static final String NEW = "admin/reply-templates/new";

    private final transient ReplyTemplates templates;
    private final transient Categories categories;
    private String title = "";

    ReplyTemplateView(ReplyTemplates templates, Categories categories) {
        this.templates = templates;
        this.categories = categories;
    }

    static String address(UUID template) {
        return "admin/reply-templates/" + template;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("template").orElse("");
        boolean isNew = typed.equals("new");
        title = getTranslation(isNew ? "reply-template.add" : "reply-template.edit");
        ReplyTemplateForm form = new ReplyTemplateForm(templates, categories.all());
        if (!isNew) {
            form.load(templates.get(Ids.parse(typed)));
        }
        removeAll();
        add(new Anchor("admin/reply-templates", getTranslation("reply-template.back")), new PageHeading(title), form);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
