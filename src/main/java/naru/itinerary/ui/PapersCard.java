package naru.itinerary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.paper.PaperType;
import naru.itinerary.Itinerary;
import naru.itinerary.PublishedLine;
import naru.itinerary.PublishedVersion;
import naru.itinerary.paper.ProgrammePart;
import org.jspecify.annotations.Nullable;

/** What of an itinerary is wanted on paper, and the way to it. */
final class PapersCard extends Section {

    private final Select<Boolean> draft = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Anchor print = file("paper.open");
    private final Anchor edit = file("paper.edit");
    private transient @Nullable Itinerary itinerary;
    private transient @Nullable PublishedVersion version;
    private transient List<Scope> offered = List.of();

    PapersCard() {
        addClassNames("card", "papers");
        draft.setLabel(getTranslation("paper.edition"));
        draft.setItemLabelGenerator(this::edition);
        scope.setLabel(getTranslation("paper.scope"));
        scope.setItemLabelGenerator(Scope::label);
        language.setLabel(getTranslation("paper.language"));
        language.setItems(Locale.KOREAN, Locale.ENGLISH);
        language.setItemLabelGenerator(one -> getTranslation("paper.language." + one.getLanguage()));
        language.setValue(getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN);
        draft.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                offer();
            }
        });
        scope.addValueChangeListener(change -> point());
        language.addValueChangeListener(change -> point());
        Div fields = new Div(draft, scope, language, print, edit);
        fields.addClassName("fields");
        add(new H2(getTranslation("paper.title")), new Paragraph(getTranslation("paper.note")), fields);
    }

    /**
     * Offers what there is now; what somebody chose stays chosen as long as it is there.
     *
     * @param published the latest version, or null while there is none
     */
    void show(Itinerary now, @Nullable PublishedVersion published) {
        int before = number(version);
        boolean shown = itinerary != null;
        itinerary = now;
        version = published;
        if (shown && before == number(published)) {
            offer();
            return;
        }
        Boolean chosen = draft.getValue();
        draft.setItems(published == null ? List.of(true) : List.of(false, true));
        draft.setValue(published == null || (before > 0 && Boolean.TRUE.equals(chosen)));
    }

    private static int number(@Nullable PublishedVersion version) {
        return version == null ? 0 : version.number();
    }

    private String edition(boolean wanted) {
        return version == null || wanted
                ? getTranslation("paper.edition.draft")
                : getTranslation("paper.edition.published", version.number());
    }

    /** What there is in the edition that was chosen. */
    private void offer() {
        List<Scope> scopes = scopes(Objects.requireNonNull(itinerary));
        Scope before = scope.getValue();
        if (!scopes.equals(offered)) {
            offered = scopes;
            scope.setItems(scopes);
            scope.setValue(scopes.stream()
                    .filter(each -> before != null && each.part().equals(before.part()))
                    .findFirst()
                    .orElse(scopes.getFirst()));
        }
        point();
    }

    private List<Scope> scopes(Itinerary now) {
        List<PublishedLine> lines = version == null || draft.getValue() ? now.asPublished() : version.lines();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(whole());
        lines.stream()
                .map(line -> line.start().date())
                .distinct()
                .sorted()
                .forEach(day -> scopes.add(new Scope(
                        getTranslation("paper.scope.day", TimeWords.day(day, getLocale())),
                        new ProgrammePart(false, null, null, null, day))));
        now.groups()
                .forEach(group -> scopes.add(new Scope(
                        getTranslation("paper.scope.group", group.facts().name().in(getLocale())),
                        new ProgrammePart(false, null, group.id(), null, null))));
        now.members()
                .forEach(member -> scopes.add(new Scope(
                        getTranslation("paper.scope.member", member.summary().in(getLocale())),
                        new ProgrammePart(false, member.id(), null, null, null))));
        TreeMap<String, Name> venues = new TreeMap<>();
        lines.stream().map(PublishedLine::venue).filter(Objects::nonNull).forEach(name -> venues.put(name.ko(), name));
        venues.forEach((ko, name) -> scopes.add(new Scope(
                getTranslation("paper.scope.venue", name.in(getLocale())),
                new ProgrammePart(false, null, null, ko, null))));
        return scopes;
    }

    private Scope whole() {
        return new Scope(getTranslation("paper.scope.whole"), ProgrammePart.whole(false));
    }

    private void point() {
        if (itinerary == null) {
            return;
        }
        Scope chosen = Objects.requireNonNullElseGet(scope.getValue(), this::whole);
        point(print, PaperType.PDF, chosen);
        point(edit, PaperType.DOCX, chosen);
    }

    private void point(Anchor file, PaperType type, Scope chosen) {
        file.setHref(ProgrammeEndpoint.address(
                Objects.requireNonNull(itinerary).delegation().id(),
                chosen.part().edition(draft.getValue()),
                type,
                language.getValue()));
        file.setAriaLabel(getTranslation(
                "paper.open.label",
                type.name(),
                edition(draft.getValue()),
                chosen.label(),
                getTranslation("paper.language." + language.getValue().getLanguage())));
    }

    private Anchor file(String key) {
        Anchor file = new Anchor("", getTranslation(key));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }

    /** A part of either edition, and how it is called. */
    private record Scope(String label, ProgrammePart part) {}
}
