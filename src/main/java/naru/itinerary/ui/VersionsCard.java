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
import naru.base.ChangedMeanwhile;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Failures;
import naru.base.ui.Notices;
import naru.base.ui.Steady;
import naru.delegation.MemberDetails;
import naru.itinerary.Change;
import naru.itinerary.Itinerary;
import naru.itinerary.VersionSummary;
import naru.itinerary.Versions;

/** Which version everybody goes by, what is not published yet, and what was otherwise from version to version. */
final class VersionsCard extends Section {

    private final transient ItineraryDesk desk;
    private final transient ItineraryScreen screen;
    private final H2 heading = new H2();
    private final Paragraph state = new Paragraph();
    private final Details pending = new Details();
    private final Button publish = Buttons.secondary("", this::ask);
    private final Div publishing = new Div(publish);
    private final Div rules = new Div();
    private final transient Steady<VersionSummary, PastVersion> past;
    private transient Versions versions = new Versions(List.of(), List.of());

    VersionsCard(ItineraryDesk desk, ItineraryScreen screen) {
        this.desk = desk;
        this.screen = screen;
        addClassNames("card", "versions");
        Div all = new Div();
        past = new Steady<>(all, VersionSummary::number, () -> new PastVersion(desk, screen), PastVersion::show);
        add(heading, state, rules, pending, publishing, all);
    }

    /** Shows them as they are now; what somebody opened stays open. */
    void show(Versions now) {
        List<Change> before = versions.pending();
        versions = now;
        heading.setText(
                now.latest() == 0 ? getTranslation("versions.none") : getTranslation("versions.latest", now.latest()));
        state.setText(state());
        pending.setVisible(!now.pending().isEmpty() && now.latest() > 0);
        pending.setSummaryText(getTranslation("versions.pending", now.pending().size()));
        if (!now.pending().equals(before)) {
            pending.removeAll();
            pending.add(new ChangeList(now.pending(), screen.now().members()));
        }
        publishing.setVisible(!now.pending().isEmpty() && desk.mayPlan());
        publish.setText(getTranslation("versions.publish", now.latest() + 1));
        rules.removeAll();
        if (desk.mayPlan() && now.latest() > 0 && now.published().getFirst().isCorrection()) {
            rules.add(new RulesNotice(now.published().getFirst(), screen.now().members()));
        }
        past.show(now.published());
    }

    private String state() {
        if (versions.latest() == 0) {
            return getTranslation("versions.none.text");
        }
        return versions.pending().isEmpty()
                ? getTranslation("versions.current")
                : getTranslation("versions.behind", versions.pending().size());
    }

    private void ask() {
        Itinerary itinerary = screen.now();
        Versions seen = versions;
        Set<UUID> concerned = new HashSet<>();
        seen.pending().forEach(change -> concerned.addAll(change.memberIds()));
        List<MemberDetails> told = itinerary.members().stream()
                .filter(member -> concerned.contains(member.id()))
                .toList();
        long mailed =
                told.stream().filter(member -> member.facts().email() != null).count();
        int number = seen.latest() + 1;
        Confirm.send(
                getTranslation("versions.ask", number),
                getTranslation("versions.ask.text", seen.pending().size(), told.size(), mailed),
                getTranslation("versions.publish", number),
                () -> {
                    publish(itinerary.delegation().id(), seen.latest());
                    screen.refresh();
                });
    }

    private void publish(UUID delegationId, int latest) {
        try {
            desk.publishing().publish(delegationId, latest);
        } catch (ChangedMeanwhile another) {
            Notices.failure(getTranslation("versions.meanwhile"));
            return;
        } catch (RuleViolation refused) {
            Notices.failure(Failures.words(refused));
            return;
        }
        Notices.success(getTranslation("versions.published", latest + 1));
    }
}
