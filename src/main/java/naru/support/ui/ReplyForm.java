package naru.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.support.ReplyDetails;
import naru.support.ReplyText;
import naru.support.ReplyToRequest;
import naru.support.RequestDetails;
import org.jspecify.annotations.Nullable;

/** Writes the reply: its words, what goes with it, how it will look, and the way on. */
final class ReplyForm extends Div {

    /** How the reply goes on from here. */
    private enum Way {
        SEND,
        APPROVE,
        SUBMIT
    }

    private final transient RequestDesk desk;
    private final Save save;
    private final DecisionForm decision;
    private final ReplyFields fields;
    private final EnclosureField files;
    private final ReplyPreview preview = new ReplyPreview();
    private final Div rule = new Div();
    private final Div way = new Div();
    private transient RequestDetails loaded;
    private @Nullable Way offered;

    ReplyForm(RequestDesk desk, Save save, DecisionForm decision, RequestDetails details) {
        this.desk = desk;
        this.save = save;
        this.decision = decision;
        loaded = details;
        addClassName("stack");
        fields = new ReplyFields(
                chosen -> desk.reply().templates().fill(chosen.id(), loaded.id(), decision.chosen()), this::typed);
        files = new EnclosureField(getTranslation("reply.files"), desk.reply().limits(), this::enclose, this::takeOut);
        way.addClassName("actions");
        add(rule, fields, files, preview, way);
    }

    void load(RequestDetails details) {
        arrange(details);
        fields.load(details.draft());
        show();
    }

    void merge(RequestDetails now) {
        arrange(now);
        fields.merge(now.draft());
        show();
    }

    /** Writes these words instead of what stands here; that can be undone. */
    void propose(String name, ReplyText words) {
        fields.use(name, words);
    }

    boolean isTouched() {
        return fields.isTouched();
    }

    private void arrange(RequestDetails details) {
        loaded = details;
        fields.offer(desk.reply().templates().suiting(details.id()));
        files.show(enclosed(details));
        rule.removeAll();
        SentBack.last(details).ifPresent(back -> rule.add(banner(back)));
        Way next = next(details);
        if (next == Way.SUBMIT) {
            rule.add(new Paragraph(approval(details)));
        }
        if (next != offered) {
            // Only then: the draft is stored when the text is left, and the press that left it has to find its button.
            offered = next;
            way.removeAll();
            way.add(button(next));
        }
    }

    private Way next(RequestDetails details) {
        if (!details.category().needsApproval()) {
            return Way.SEND;
        }
        return desk.reply().isHead(details) ? Way.APPROVE : Way.SUBMIT;
    }

    private Button button(Way next) {
        return switch (next) {
            case SEND -> Buttons.primary(getTranslation("request.send"), () -> ask("request.send", "request.sent"));
            case APPROVE ->
                Buttons.primary(getTranslation("reply.approve"), () -> ask("reply.approve", "reply.approved"));
            case SUBMIT -> Buttons.primary(getTranslation("reply.submit"), this::submit);
        };
    }

    private String approval(RequestDetails details) {
        String head = desk.nameOf(desk.reply().head(details));
        return head == null
                ? getTranslation("reply.needs-approval.nobody")
                : getTranslation("reply.needs-approval", head);
    }

    private Paragraph banner(SentBack back) {
        Paragraph words = new Paragraph(getTranslation("reply.sent-back", back.who(), back.why()));
        words.addClassNames("banner", "warning");
        return words;
    }

    private void show() {
        preview.show(fields.text(), enclosed(loaded));
    }

    private void typed() {
        show();
        keep();
    }

    /** Stores what is typed as a draft, when it is not stored yet. */
    private void keep() {
        ReplyText text = fields.text();
        if (text != null && fields.isTouched()) {
            save.save(null, version -> desk.reply().replies().draft(new ReplyToRequest(loaded.id(), version, text)));
        }
    }

    private void enclose(String name, byte[] content) {
        keep();
        desk.reply().enclosures().add(loaded.id(), name, content);
        refreshFiles();
    }

    private void takeOut(AttachmentSummary file) {
        desk.reply().enclosures().remove(loaded.id(), file.id());
        refreshFiles();
    }

    private void refreshFiles() {
        List<AttachmentSummary> now = enclosed(desk.details(loaded.id()));
        files.show(now);
        preview.show(fields.text(), now);
    }

    private static List<AttachmentSummary> enclosed(RequestDetails details) {
        ReplyDetails draft = details.draft();
        return draft == null ? List.of() : draft.files();
    }

    private void ask(String action, String done) {
        RequestDetails details = loaded;
        if (!decision.isChosen()) {
            return;
        }
        ReplyText text = fields.require();
        if (text == null) {
            return;
        }
        Confirm.send(
                getTranslation("request.send.title"),
                getTranslation("request.send.text", details.company().name().in(getLocale()), details.number()),
                getTranslation(action),
                () -> save.save(done, version -> {
                    long now = decision.settle(details, version);
                    desk.reply().replies().send(new ReplyToRequest(details.id(), now, text));
                }));
    }

    private void submit() {
        RequestDetails details = loaded;
        if (!decision.isChosen()) {
            return;
        }
        ReplyText text = fields.require();
        if (text != null) {
            save.save("reply.submit.done", version -> submit(details, version, text));
        }
    }

    private void submit(RequestDetails details, long version, ReplyText text) {
        UUID id = details.id();
        long now = decision.settle(details, version);
        if (fields.isTouched()) {
            desk.reply().replies().draft(new ReplyToRequest(id, now, text));
            now = desk.details(id).version();
        }
        desk.reply().replies().submit(id, now);
    }
}
