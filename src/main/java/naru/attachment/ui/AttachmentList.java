package naru.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import naru.attachment.AttachmentSummary;
import naru.attachment.FileSize;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import org.jspecify.annotations.Nullable;

/** Attached files, each with a link to it and, for those who may, a button that removes it. Takes no room when empty. */
@StyleSheet("styles/attachment.css")
public final class AttachmentList extends Composite<UnorderedList> {

    private final transient @Nullable Consumer<AttachmentSummary> remove;

    /** A list to read. */
    public AttachmentList(List<AttachmentSummary> files) {
        this(files, null);
    }

    /**
     * A list to read and to remove from.
     *
     * @param remove asks the feature's service to remove the file, once the person has said that it shall; the list then
     *               no longer shows it
     */
    public AttachmentList(List<AttachmentSummary> files, @Nullable Consumer<AttachmentSummary> remove) {
        this.remove = remove;
        getContent().addClassName("attachments");
        getContent().getElement().setAttribute("aria-label", getTranslation("attachment.list"));
        show(files);
    }

    /** Shows these files instead. */
    public void show(List<AttachmentSummary> files) {
        getContent().removeAll();
        files.forEach(file -> getContent().add(line(file)));
    }

    private ListItem line(AttachmentSummary file) {
        // Not a page of ours: the browser is to ask the server for it.
        Anchor link = new Anchor(file.path(), file.name());
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.setAriaLabel(
                getTranslation("attachment.open", file.name(), file.type().label(), FileSize.words(file.size())));
        Span size =
                new Span(getTranslation("attachment.type-and-size", file.type().label(), FileSize.words(file.size())));
        size.addClassName("small");
        ListItem line = new ListItem(link, size);
        if (remove != null) {
            line.add(button(file, line, remove));
        }
        return line;
    }

    private Button button(AttachmentSummary file, ListItem line, Consumer<AttachmentSummary> remove) {
        Button button = Buttons.quiet(
                getTranslation("attachment.remove"),
                () -> Confirm.ask(
                        getTranslation("attachment.remove.title"),
                        getTranslation("attachment.remove.text", file.name()),
                        getTranslation("attachment.remove"),
                        () -> {
                            remove.accept(file);
                            getContent().remove(line);
                        }));
        button.setAriaLabel(getTranslation("attachment.remove.label", file.name()));
        return button;
    }
}
