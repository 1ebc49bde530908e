package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.itinerary.VersionSummary;
import org.jspecify.annotations.Nullable;

/** A version that was published, with what was otherwise in it, and the way back to it. */
final class PastVersion extends Details {

    private final transient ItineraryDesk desk;
    private final transient ItineraryScreen screen;
    private transient @Nullable VersionSummary shown;

    PastVersion(ItineraryDesk desk, ItineraryScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    void show(VersionSummary version) {
        if (version.equals(shown)) {
            return;
        }
        shown = version;
        setSummaryText(getTranslation(
                version.isCorrection() ? "versions.line.rules" : "versions.line",
                version.number(),
                TimeWords.moment(version.at(), getLocale()),
                version.isCorrection() ? version.zoneRules() : version.who(),
                version.changes().size()));
        removeAll();
        add(new ChangeList(version.changes(), screen.now().members()));
        if (desk.mayPlan()) {
            Button restore = Buttons.quiet(
                    getTranslation("restore.open"),
                    () -> new RestoreDialog(desk, screen.now(), version.number(), screen::refresh).open());
            restore.setAriaLabel(getTranslation("restore.open.label", version.number()));
            add(new Div(restore));
        }
    }
}
