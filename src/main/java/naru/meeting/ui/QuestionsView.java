package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import naru.base.ui.Badge;
import naru.base.ui.Card;
import naru.base.ui.EmptyState;
import naru.base.ui.Ids;
import naru.base.ui.PageHeading;
import naru.base.ui.Tone;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.Questions;
import org.jspecify.annotations.Nullable;

/** What the companies are asked before each meeting of a delegation (사전 질문). */
@Route("questions")
@RolesAllowed("COORDINATOR")
@StyleSheet("context://styles/registering.css")
final class QuestionsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OwnDelegations delegations;
    private final transient MeetingQueries queries;
    private final transient Questions questions;

    QuestionsView(OwnDelegations delegations, MeetingQueries queries, Questions questions) {
        this.delegations = delegations;
        this.queries = queries;
        this.questions = questions;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        add(new PageHeading(getPageTitle()));
        DelegationSummary shown = id == null ? delegations.current().orElse(null) : delegations.get(Ids.parse(id));
        if (shown == null) {
            add(new EmptyState(getTranslation("registrations.no-delegation")));
            return;
        }
        show(shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.page");
    }

    private void show(DelegationSummary delegation) {
        Paragraph intro = new Paragraph(getTranslation("questions.intro"));
        intro.addClassName("lead");
        add(new DelegationSwitch(delegations.all(), delegation, "questions"), intro);
        List<MeetingSummary> meetings = queries.calendar(delegation.id());
        if (meetings.isEmpty()) {
            add(new EmptyState(getTranslation("questions.no-meeting")));
        }
        meetings.forEach(meeting -> add(new Card(
                new H2(meeting.title().in(getLocale())),
                new Badge(getTranslation(meeting.form().labelKey()), Tone.NEUTRAL),
                new QuestionsEditor(meeting.id(), questions))));
        Anchor back = new Anchor("registrations/" + delegation.id(), getTranslation("questions.back"));
        add(back);
    }
}
