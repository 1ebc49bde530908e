package naru.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import naru.base.TimeWords;
import naru.delegation.DelegationSummary;

/** Which delegation the page is about, with links to the others. */
final class DelegationSwitch extends Div {

    DelegationSwitch(List<DelegationSummary> all, DelegationSummary shown, String route) {
        addClassName("delegation-switch");
        if (all.size() > 1) {
            Nav others = new Nav();
            others.getElement().setAttribute("aria-label", getTranslation("delegation.choose"));
            for (DelegationSummary delegation : all) {
                Anchor link = new Anchor(
                        route + "/" + delegation.id(), delegation.title().in(getLocale()));
                link.addClassName("tab");
                if (delegation.id().equals(shown.id())) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                others.add(link);
            }
            add(others);
        }
        add(new Paragraph(getTranslation(
                "delegation.line",
                shown.title().in(getLocale()),
                TimeWords.day(shown.startsOn(), getLocale()),
                TimeWords.day(shown.endsOn(), getLocale()),
                TimeWords.dayOfYear(shown.closesOn(), getLocale()))));
    }
}
