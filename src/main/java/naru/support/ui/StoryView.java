package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import naru.base.ui.Ids;
import naru.base.ui.PageHeading;
import naru.support.CompanyStory;

/** One company's whole chain on a page, for the city's people: exhibits, meetings, requests and what became of them. */
@Route("companies/:company")
@RolesAllowed({"OFFICIAL", "COORDINATOR"})
@StyleSheet("context://styles/support.css")
@StyleSheet("context://styles/story.css")
final class StoryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient CompanyStory stories;
    private String name = "";

    StoryView(CompanyStory stories) {
        this.stories = stories;
        addClassNames("story", "stack");
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompanyStory.Story story =
                stories.of(Ids.parse(event.getRouteParameters().get("company").orElse("")));
        name = story.company().name().in(getLocale());
        removeAll();
        Anchor back = new Anchor("companies", getTranslation("story.back"));
        back.addClassName("back");
        Paragraph number = new Paragraph(
                getTranslation("story.number", story.company().number().formatted()));
        number.addClassName("small");
        add(back, new PageHeading(name), number, new StoryYears(story.years(), StoryLinks.CITY));
    }
}
