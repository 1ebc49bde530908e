package naru.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import naru.base.TimeWords;
import naru.base.ui.Card;
import naru.base.ui.Ids;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.PlanMeeting;
import naru.meeting.SlotSummary;
import naru.tradeshow.TradeShows;

/** A coordinator enters a meeting of a delegation, with its slots (면담 만들기). */
@Route("meetings/new")
@RolesAllowed("COORDINATOR")
final class PlanMeetingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OwnDelegations delegations;
    private final transient MeetingPlanning planning;
    private final transient MeetingQueries queries;
    private final transient TradeShows shows;

    PlanMeetingView(OwnDelegations delegations, MeetingPlanning planning, MeetingQueries queries, TradeShows shows) {
        this.delegations = delegations;
        this.planning = planning;
        this.queries = queries;
        this.shows = shows;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(delegations.get(Ids.parse(id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.heading");
    }

    private void show(DelegationSummary delegation) {
        removeAll();
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("plan.intro", delegation.title().in(getLocale()))));
        List<MeetingSummary> planned = queries.calendar(delegation.id());
        if (!planned.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            planned.forEach(meeting -> list.add(new ListItem(line(meeting))));
            add(new Card(new H2(getTranslation("plan.planned")), list));
        }
        add(new PlanMeetingForm(delegation, shows, plan -> save(delegation, plan)));
    }

    private void save(DelegationSummary delegation, PlanMeeting plan) {
        if (Notices.attempt(() -> planning.open(planning.plan(plan)))) {
            Notices.success(getTranslation(
                    "plan.saved", plan.title().in(getLocale()), plan.slots().size()));
            getUI().ifPresent(ui -> ui.navigate(RegistrationsView.class, String.valueOf(delegation.id())));
        }
    }

    private String line(MeetingSummary meeting) {
        SlotSummary first = meeting.slots().getFirst();
        return getTranslation(
                "plan.planned.line",
                meeting.title().in(getLocale()),
                getTranslation(meeting.form().labelKey()),
                TimeWords.there(first.start(), first.length(), getLocale()),
                meeting.slots().size());
    }
}
