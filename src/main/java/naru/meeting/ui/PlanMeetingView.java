package naru.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import naru.base.access.CurrentUser;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Ids;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.delegation.DelegationSummary;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.PlanMeeting;
import naru.timetable.Overlap;
import naru.tradeshow.TradeShows;

/** A coordinator plans a meeting of a delegation with its times (면담 만들기). */
@Route("meetings/new")
@RolesAllowed("COORDINATOR")
@StyleSheet("context://styles/planning.css")
final class PlanMeetingView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OwnDelegations delegations;
    private final transient MeetingPlanning planning;
    private final transient MeetingQueries queries;
    private final transient TradeShows shows;
    private final transient CurrentUser user;

    PlanMeetingView(
            OwnDelegations delegations,
            MeetingPlanning planning,
            MeetingQueries queries,
            TradeShows shows,
            CurrentUser user) {
        this.delegations = delegations;
        this.planning = planning;
        this.queries = queries;
        this.shows = shows;
        this.user = user;
        addClassName("planning");
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
        Div back = new Div();
        back.getElement().setAttribute("role", "status");
        add(
                new PageHeading(getPageTitle()),
                new Paragraph(getTranslation("plan.intro", delegation.title().in(getLocale()))),
                back);
        List<MeetingSummary> planned = queries.calendar(delegation.id());
        if (!planned.isEmpty()) {
            add(new Card(new H2(getTranslation("plan.planned")), new MeetingLinks(planned)));
        }
        PlanMeetingForm[] form = new PlanMeetingForm[1];
        FormDraft[] draft = new FormDraft[1];
        form[0] = new PlanMeetingForm(delegation, shows, planning::clashes, plan -> save(plan, form[0], draft[0]));
        draft[0] = new FormDraft(form[0], "naru.plan." + user.get().accountId() + "." + delegation.id());
        add(form[0]);
        form[0].keepIn(draft[0], () -> back.add(broughtBack(draft[0], delegation)));
    }

    private Div broughtBack(FormDraft draft, DelegationSummary delegation) {
        Div banner = new Div(
                new Paragraph(getTranslation("plan.draft")),
                Buttons.secondary(getTranslation("plan.draft.drop"), () -> {
                    draft.forget();
                    show(delegation);
                }));
        banner.addClassNames("banner", "info");
        return banner;
    }

    private void save(PlanMeeting plan, PlanMeetingForm form, FormDraft draft) {
        Notices.attempt(() -> {
            try {
                UUID meeting = planning.plan(plan);
                draft.forget();
                Notices.success(getTranslation(
                        "plan.saved", plan.title().in(getLocale()), plan.slots().size()));
                getUI().ifPresent(ui -> ui.navigate(PlannedMeetingView.class, meeting.toString()));
            } catch (Overlap overlap) {
                form.showClashes(overlap.clashes());
            }
        });
    }
}
