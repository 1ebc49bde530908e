package naru.itinerary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import naru.delegation.MemberDetails;
import naru.itinerary.Change;
import naru.itinerary.VersionSummary;

/** What new zone rules put at another time in Korea, while the version that corrects it is the latest. */
final class RulesNotice extends Div {

    RulesNotice(VersionSummary correction, List<MemberDetails> members) {
        addClassNames("banner", "warning", "stack");
        getElement().setAttribute("role", "note");
        List<Change> reckoned = correction.changes();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        reckoned.forEach(change -> list.add(new ListItem(change.line().title().in(getLocale()) + ": "
                + String.join("; ", ChangeList.words(this, getLocale(), members).of(change)))));
        add(
                new H3(getTranslation("rules.title", reckoned.size())),
                new Paragraph(getTranslation("rules.text", correction.zoneRules(), correction.number())),
                list);
    }
}
