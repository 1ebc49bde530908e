package naru.company.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Facts;
import naru.base.ui.Notices;
import naru.base.ui.ReasonDialog;
import naru.base.ui.Tone;
import naru.company.Companies;
import naru.company.CompanyDetails;
import naru.company.CompanyErrand;
import naru.company.CompanyState;
import naru.company.CompanySummary;

/** One company in the city's list, with what there is to decide. */
final class CompanyCard extends Composite<Card> {

    private final transient Companies companies;
    private final transient CompanySummary company;
    private final transient Runnable onDone;

    CompanyCard(CompanyDetails details, Companies companies, List<CompanyErrand> errands, Runnable onDone) {
        this.companies = companies;
        this.company = details.company();
        this.onDone = onDone;
        Card card = getContent();
        card.add(
                new H3(company.name().in(getLocale())),
                new Badge(getTranslation(company.state().labelKey()), tone(company.state())),
                new Facts()
                        .add(getTranslation("company.number"), company.number().formatted())
                        .add(getTranslation("company.since"), TimeWords.moment(company.createdAt(), getLocale())));
        String reason = company.reason();
        if (reason != null) {
            card.add(new Paragraph(getTranslation("company.refused-because", reason)));
        }
        if (company.state() == CompanyState.WAITING) {
            card.add(actions());
        }
        if (company.state() == CompanyState.APPROVED) {
            errands.forEach(errand -> card.add(link(errand)));
        }
        card.add(new ContactList(
                details.contacts(),
                person -> decide(() -> companies.confirmContact(company.id(), person.accountId())),
                person -> decide(() -> companies.refuseContact(company.id(), person.accountId()))));
    }

    private Anchor link(CompanyErrand errand) {
        Anchor link = new Anchor(errand.page(company.id()), getTranslation(errand.labelKey()));
        link.addClassName("button");
        link.setAriaLabel(
                getTranslation("companies.errand", company.name().in(getLocale()), getTranslation(errand.labelKey())));
        return link;
    }

    private Div actions() {
        Div actions = new Div(
                Buttons.primary(
                        getTranslation("companies.approve"), () -> decide(() -> companies.approve(company.id()))),
                Buttons.secondary(
                        getTranslation("companies.refuse"),
                        () -> new ReasonDialog(
                                        getTranslation("companies.refuse"),
                                        why -> decide(() -> companies.refuse(company.id(), why)))
                                .open()));
        actions.addClassName("actions");
        return actions;
    }

    private void decide(Runnable decision) {
        if (Notices.attempt(decision)) {
            Notices.success(getTranslation("companies.decided", company.name().in(getLocale())));
        }
        onDone.run();
    }

    private static Tone tone(CompanyState state) {
        return switch (state) {
            case WAITING -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
            case REFUSED -> Tone.NEUTRAL;
        };
    }
}
