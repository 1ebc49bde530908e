package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.EmptyState;
import naru.base.ui.Failures;
import naru.base.ui.Notices;
import naru.support.Dispatch;
import naru.support.MeasureDetails;
import naru.support.MeasureRequest;
import naru.support.MeasureState;
import naru.support.Measures;
import naru.support.ReplyText;

/** The requests a measure answers; a drafted reply can be read here and sent, by itself or with the others. */
final class MeasureRequests extends Section {

    private final transient MeasureDetails measure;
    private final transient Measures measures;
    private final transient Dispatch dispatch;
    private final transient Runnable changed;
    private final Div trouble;

    /**
     * Shows them as they are now.
     *
     * @param trouble where it says what could not be sent; it outlives this, for what was sent changes the page
     */
    MeasureRequests(MeasureDetails measure, Measures measures, Dispatch dispatch, Div trouble, Runnable changed) {
        this.measure = measure;
        this.measures = measures;
        this.dispatch = dispatch;
        this.trouble = trouble;
        this.changed = changed;
        add(new H2(getTranslation("measure.requests", measure.requests().size())), trouble);
        if (measure.requests().isEmpty()) {
            add(new EmptyState(
                    getTranslation("measure.requests.empty"), new Anchor("inbox", getTranslation("menu.inbox"))));
            return;
        }
        // What somebody wrote before may say something else: it is read and sent by itself.
        List<UUID> drafted = measure.requests().stream()
                .filter(answered -> isDrafted(answered) && !answered.ownWords())
                .map(answered -> answered.request().id())
                .toList();
        if (drafted.size() > 1) {
            add(Buttons.primary(getTranslation("measure.send-all", drafted.size()), () -> askToSend(drafted)));
        }
        measure.requests().forEach(answered -> add(card(answered)));
    }

    private static boolean isDrafted(MeasureRequest answered) {
        return answered.draft() != null && answered.request().state().awaitsReply();
    }

    private Card card(MeasureRequest answered) {
        var request = answered.request();
        String company = request.company().in(getLocale());
        Paragraph number =
                new Paragraph(request.number() + " · " + request.category().in(getLocale()));
        number.addClassName("small");
        Card card = new Card(
                new H3(new Anchor("inbox/" + request.id(), company)),
                new RequestBadges(request.state(), request.overdue(), request.waitsForCompany()),
                new Paragraph(request.sentence()),
                number);
        Div actions = new Div();
        actions.addClassName("actions");
        ReplyText draft = answered.draft();
        if (draft != null && isDrafted(answered)) {
            Paragraph words = new Paragraph(draft.korean());
            words.addClassName("written");
            Details shown = new Details(getTranslation("measure.draft"), words);
            if (draft.english() != null) {
                Paragraph english = new Paragraph(draft.english());
                english.addClassName("written");
                english.getElement().setAttribute("lang", "en");
                shown.add(english);
            }
            if (answered.ownWords()) {
                Paragraph own = new Paragraph(getTranslation("measure.draft.own"));
                own.addClassNames("banner", "warning");
                card.add(own);
            }
            card.add(shown);
            Button send = Buttons.secondary(getTranslation("request.send"), () -> askToSend(List.of(request.id())));
            send.setAriaLabel(getTranslation("measure.send.label", company, request.number()));
            actions.add(send);
        }
        if (measure.state() == MeasureState.OPEN) {
            Button untie = Buttons.quiet(getTranslation("measure.untie"), () -> untie(request.id()));
            untie.setAriaLabel(getTranslation("measure.untie.label", company, request.number()));
            actions.add(untie);
        }
        card.add(actions);
        return card;
    }

    private void untie(UUID request) {
        if (Notices.attempt(() -> measures.untie(measure.id(), request))) {
            changed.run();
            Notices.success(getTranslation("measure.untied"), getTranslation("measure.undo"), () -> {
                measures.tie(measure.id(), List.of(request));
                changed.run();
            });
        }
    }

    private void askToSend(List<UUID> requests) {
        Confirm.send(
                getTranslation("request.send.title"),
                getTranslation("measure.send.text", requests.size()),
                getTranslation("request.send"),
                () -> send(requests));
    }

    private void send(List<UUID> requests) {
        trouble.removeAll();
        List<Dispatch.Unsent> unsent = dispatch.send(requests);
        if (!unsent.isEmpty()) {
            trouble.add(banner(requests.size(), unsent));
        }
        changed.run();
        if (unsent.isEmpty()) {
            Notices.success(getTranslation("measure.sent", requests.size()));
        }
    }

    private Div banner(int all, List<Dispatch.Unsent> unsent) {
        Map<UUID, String> numbers = measure.requests().stream()
                .collect(Collectors.toMap(
                        answered -> answered.request().id(),
                        answered -> answered.request().number()));
        UnorderedList why = new UnorderedList();
        unsent.forEach(one -> why.add(new ListItem(getTranslation(
                "measure.unsent.line", numbers.getOrDefault(one.requestId(), ""), Failures.words(one.why())))));
        Div banner = new Div(new Paragraph(getTranslation("measure.unsent", all - unsent.size(), unsent.size())), why);
        banner.addClassNames("banner", "danger");
        // Whoever sent one from the end of a long list sees why it did not go.
        banner.getElement().setAttribute("tabindex", "-1");
        banner.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
        return banner;
    }
}
