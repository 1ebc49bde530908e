package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.attachment.AttachmentSummary;
import naru.base.ui.Buttons;
import naru.base.ui.Confirm;
import naru.base.ui.Live;
import naru.support.CaptureFiles;
import naru.support.RequestFilesChanged;

/** What was photographed and recorded with a request: pictures to look at, voice memos to listen to. Takes no room when empty. */
@StyleSheet("context://styles/capture.css")
final class RequestFiles extends Div {

    private final UUID request;
    private final transient CaptureFiles files;
    private final boolean titled;

    /** The files of a request that is open, with their title; what comes later appears. */
    RequestFiles(UUID request, CaptureFiles files, Live live) {
        this(request, files, true);
        load();
        live.watch(this, Set.of(RequestFilesChanged.class), event -> {
            if (event instanceof RequestFilesChanged changed
                    && changed.requestId().equals(request)) {
                load();
            }
        });
    }

    /** The files of one request among others, looked up together with theirs. */
    RequestFiles(UUID request, CaptureFiles files, List<AttachmentSummary> found) {
        this(request, files, false);
        show(found);
    }

    private RequestFiles(UUID request, CaptureFiles files, boolean titled) {
        this.request = request;
        this.files = files;
        this.titled = titled;
        addClassName("request-files");
    }

    private void load() {
        show(files.of(List.of(request)).getOrDefault(request, List.of()));
    }

    private void show(List<AttachmentSummary> found) {
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        if (titled) {
            Paragraph internal = new Paragraph(getTranslation("request-files.internal"));
            internal.addClassName("small");
            add(new H3(getTranslation("request-files.title")), internal);
        }
        UnorderedList pictures = new UnorderedList();
        pictures.addClassName("photos");
        UnorderedList voices = new UnorderedList();
        voices.addClassName("voices");
        found.forEach(file -> (file.type().isVoice() ? voices : pictures).add(line(file)));
        add(pictures, voices);
    }

    private ListItem line(AttachmentSummary file) {
        return new ListItem(file.type().isVoice() ? voice(file) : picture(file), remove(file));
    }

    private Anchor picture(AttachmentSummary file) {
        // Not a page of ours: the browser is to ask the server for it.
        Anchor link = new Anchor(file.path(), "");
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.setAriaLabel(getTranslation("request-files.photo", file.name()));
        if (file.type().isPicture()) {
            Image image = new Image(file.path(), file.name());
            image.getElement().setAttribute("loading", "lazy");
            link.add(image);
        } else {
            link.setText(file.name());
        }
        return link;
    }

    private Div voice(AttachmentSummary file) {
        return new Div(new Span(file.name()), new Player(file, getTranslation("request-files.voice", file.name())));
    }

    private Button remove(AttachmentSummary file) {
        Button button = Buttons.quiet(
                getTranslation("attachment.remove"),
                () -> Confirm.ask(
                        getTranslation("attachment.remove.title"),
                        getTranslation("attachment.remove.text", file.name()),
                        getTranslation("attachment.remove"),
                        () -> {
                            files.remove(request, file.id());
                            load();
                        }));
        button.setAriaLabel(getTranslation("request-files.remove", file.name()));
        return button;
    }

    /** Plays in the page; the sound is fetched once somebody wants to hear it. */
    @Tag("audio")
    private static final class Player extends Component {

        Player(AttachmentSummary file, String label) {
            getElement().setAttribute("controls", true);
            getElement().setAttribute("preload", "none");
            getElement().setAttribute("aria-label", label);
            getElement().setAttribute("src", file.path());
        }
    }
}
