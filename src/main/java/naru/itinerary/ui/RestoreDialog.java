package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Failures;
import naru.base.ui.FormDialog;
import naru.base.ui.Notices;
import naru.itinerary.Itinerary;
import naru.itinerary.PlannedOtherwise;
import naru.itinerary.RestorePreview;

/** Shows what going back to an earlier version would change, and goes back to it. */
final class RestoreDialog extends FormDialog {

    private final transient ItineraryDesk desk;
    private final transient Itinerary itinerary;
    private final UUID delegationId;
    private final transient Runnable done;
    private final Div trouble = new Div();
    private final Div outlook = new Div();
    private final Button restore;
    private transient RestorePreview seen;

    RestoreDialog(ItineraryDesk desk, Itinerary itinerary, int number, Runnable done) {
        this.desk = desk;
        this.itinerary = itinerary;
        delegationId = itinerary.delegation().id();
        this.done = done;
        seen = desk.restoring().preview(delegationId, number);
        restore = Buttons.primary(getTranslation("restore.do", number), this::go);
        setWidth("min(44rem, 100%)");
        setHeaderTitle(getTranslation("restore.title", number));
        trouble.getElement().setAttribute("role", "alert");
        outlook.addClassNames("stack", "outlook");
        Div content = new Div(trouble, outlook);
        content.addClassName("stack");
        add(content);
        getFooter().add(Buttons.secondary(getTranslation("confirm.cancel"), this::close), restore);
        show();
    }

    private void show() {
        outlook.removeAll();
        restore.setEnabled(!seen.changes().isEmpty());
        if (seen.changes().isEmpty()) {
            outlook.add(new Paragraph(getTranslation("restore.same", seen.number())));
        } else {
            outlook.add(
                    new Section(
                            new H3(getTranslation(
                                    "restore.changes", seen.changes().size())),
                            new ChangeList(seen.changes(), itinerary.members())),
                    new Paragraph(getTranslation("restore.meetings")),
                    new Paragraph(getTranslation("restore.draft")));
        }
        if (!seen.complete()) {
            outlook.add(banner(getTranslation("restore.incomplete"), "warning"));
        }
        if (!seen.lost().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            seen.lost().forEach(line -> list.add(new ListItem(line.title().in(getLocale()))));
            outlook.add(new Section(
                    new H3(getTranslation("restore.lost", seen.lost().size())), list));
        }
    }

    private void go() {
        trouble.removeAll();
        try {
            desk.restoring().restore(delegationId, seen.number(), seen.seen());
        } catch (PlannedOtherwise changed) {
            seen = desk.restoring().preview(delegationId, seen.number());
            show();
            trouble.add(banner(Failures.words(changed), "danger"));
            return;
        } catch (RuleViolation refused) {
            trouble.add(banner(Failures.words(refused), "danger"));
            return;
        }
        close();
        done.run();
        Notices.success(getTranslation("restore.done", seen.number()));
    }

    private static Paragraph banner(String text, String tone) {
        Paragraph banner = new Paragraph(text);
        banner.addClassNames("banner", tone);
        return banner;
    }
}
