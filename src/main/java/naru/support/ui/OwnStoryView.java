package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import naru.base.ui.PageHeading;
import naru.company.NotYetContact;
import naru.support.CompanyStory;

/** One's own company and the city over the years, as far as it is the company's own (우리 회사 이력). */
@Route("our-history")
@RolesAllowed("CONTACT")
@Menu(order = 55, title = "menu.story")
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/story.css")
final class OwnStoryView extends Div implements HasDynamicTitle {

    OwnStoryView(CompanyStory stories) {
        addClassNames("story", "stack");
        add(new PageHeading(getPageTitle()));
        try {
            add(new StoryYears(stories.mine().years(), StoryLinks.COMPANY));
        } catch (NotYetContact waiting) {
            Paragraph hint = new Paragraph(getTranslation("meetings.contact-waiting"));
            hint.addClassNames("banner", "info");
            add(hint);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story.own");
    }
}
