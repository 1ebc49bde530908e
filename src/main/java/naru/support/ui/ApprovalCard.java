package naru.support.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import naru.base.TimeWords;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.Confirm;
import naru.base.ui.Facts;
import naru.base.ui.ReasonDialog;
import naru.support.Decision;
import naru.support.Move;
import naru.support.ReplyDetails;
import naru.support.ReplyToRequest;
import naru.support.RequestDetails;
import naru.support.TimelineEntry;

/** A reply that waits for the head of the unit: the head decides on it, all others see that it waits. */
final class ApprovalCard extends Composite<Card> {

    private final transient RequestDesk desk;
    private final transient RequestDetails details;
    private final Save save;

    ApprovalCard(RequestDesk desk, Save save, RequestDetails details, ReplyDetails draft) {
        this.desk = desk;
        this.save = save;
        this.details = details;
        ReplyPreview preview = new ReplyPreview();
        preview.show(draft.text(), draft.files());
        preview.setOpened(true);
        boolean mine = desk.reply().isHead(details);
        Card card = getContent();
        card.addClassName("approval");
        card.add(new H3(getTranslation("reply.waits")), waits(mine), facts(draft), preview, way(mine, draft));
    }

    private Paragraph waits(boolean mine) {
        String head = desk.nameOf(desk.reply().head(details));
        Paragraph waits = new Paragraph(
                mine
                        ? getTranslation("reply.waits.for-you", asker())
                        : getTranslation("reply.waits.for-head", head == null ? "" : head));
        waits.addClassNames("banner", "info");
        return waits;
    }

    private Facts facts(ReplyDetails draft) {
        Facts facts = new Facts();
        Decision decision = details.decision();
        if (decision != null) {
            facts.add(getTranslation("request.decision"), getTranslation(decision.labelKey()));
        }
        if (draft.submittedAt() != null) {
            facts.add(
                    getTranslation("reply.waits.since"),
                    getTranslation("reply.by", TimeWords.moment(draft.submittedAt(), getLocale()), asker()));
        }
        return facts;
    }

    private Div way(boolean mine, ReplyDetails draft) {
        UUID id = details.id();
        Div way = new Div();
        way.addClassName("actions");
        if (mine) {
            way.add(Buttons.primary(getTranslation("reply.approve"), this::askToApprove));
            way.add(Buttons.secondary(
                    getTranslation("reply.send-back"),
                    () -> new ReasonDialog(
                                    getTranslation("reply.send-back"),
                                    getTranslation("reply.send-back.help"),
                                    why -> save.save(
                                            "reply.send-back.done",
                                            version -> desk.reply().replies().sendBack(id, version, why)))
                            .open()));
        }
        way.add(Buttons.quiet(
                getTranslation("reply.take-back"),
                () -> save.save(
                        "reply.taken-back",
                        version -> desk.reply().replies().draft(new ReplyToRequest(id, version, draft.text())))));
        return way;
    }

    private void askToApprove() {
        Confirm.send(
                getTranslation("request.send.title"),
                getTranslation("request.send.text", details.company().name().in(getLocale()), details.number()),
                getTranslation("reply.approve"),
                () -> save.save(
                        "reply.approved", version -> desk.reply().replies().approve(details.id(), version)));
    }

    private String asker() {
        return details.history().reversed().stream()
                .filter(entry -> entry.move() == Move.SUBMIT)
                .findFirst()
                .map(TimelineEntry::who)
                .orElse("");
    }
}
