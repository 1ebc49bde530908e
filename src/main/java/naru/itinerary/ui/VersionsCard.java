package naru.itinerary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Notices;
import naru.delegation.MemberDetails;
import naru.itinerary.Change;
import naru.itinerary.Itinerary;
import naru.itinerary.VersionSummary;
import naru.itinerary.Versions;

/** Which version everybody goes by, what is not published yet, and what was otherwise from version to version. */
final class VersionsCard extends Section {

    private final transient Itinerary itinerary;
    private final transient Versions versions;
    private final transient ItineraryDesk desk;
    private final transient Runnable done;

    VersionsCard(Itinerary itinerary, Versions versions, ItineraryDesk desk, Runnable done) {
        this.itinerary = itinerary;
        this.versions = versions;
        this.desk = desk;
        this.done = done;
        addClassNames("card", "versions");
        add(new H2(heading()), new Paragraph(state()));
        if (desk.mayPlan()
                && versions.latest() > 0
                && versions.published().getFirst().isCorrection()) {
            add(new RulesNotice(versions.published().getFirst(), itinerary.members()));
        }
        List<Change> pending = versions.pending();
        if (!pending.isEmpty() && versions.latest() > 0) {
            add(new Details(
                    getTranslation("versions.pending", pending.size()), new ChangeList(pending, itinerary.members())));
        }
        if (!pending.isEmpty() && desk.mayPlan()) {
            add(new Div(Buttons.secondary(getTranslation("versions.publish", versions.latest() + 1), this::ask)));
        }
        versions.published().forEach(version -> add(past(version)));
    }

    private String heading() {
        return versions.latest() == 0
                ? getTranslation("versions.none")
                : getTranslation("versions.latest", versions.latest());
    }

    private String state() {
        if (versions.latest() == 0) {
            return getTranslation("versions.none.text");
        }
        return versions.pending().isEmpty()
                ? getTranslation("versions.current")
                : getTranslation("versions.behind", versions.pending().size());
    }

    private Details past(VersionSummary version) {
        Details past = new Details(
                getTranslation(
                        version.isCorrection() ? "versions.line.rules" : "versions.line",
                        version.number(),
                        TimeWords.moment(version.at(), getLocale()),
                        version.isCorrection() ? version.zoneRules() : version.who(),
                        version.changes().size()),
                new ChangeList(version.changes(), itinerary.members()));
        if (desk.mayPlan()) {
            Button restore = Buttons.quiet(
                    getTranslation("restore.open"),
                    () -> new RestoreDialog(desk, itinerary, version.number(), done).open());
            restore.setAriaLabel(getTranslation("restore.open.label", version.number()));
            past.add(new Div(restore));
        }
        return past;
    }

    private void ask() {
        Set<UUID> concerned = new HashSet<>();
        versions.pending().forEach(change -> concerned.addAll(change.memberIds()));
        List<MemberDetails> told = itinerary.members().stream()
                .filter(member -> concerned.contains(member.id()))
                .toList();
        long mailed =
                told.stream().filter(member -> member.facts().email() != null).count();
        int number = versions.latest() + 1;
        Confirm.send(
                getTranslation("versions.ask", number),
                getTranslation("versions.ask.text", versions.pending().size(), told.size(), mailed),
                getTranslation("versions.publish", number),
                () -> {
                    if (Notices.attempt(() ->
                            desk.publishing().publish(itinerary.delegation().id(), versions.latest()))) {
                        Notices.success(getTranslation("versions.published", number));
                    }
                    done.run();
                });
    }
}
