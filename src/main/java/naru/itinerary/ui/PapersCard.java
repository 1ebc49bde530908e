package naru.itinerary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import naru.base.Name;
import naru.base.TimeWords;
import naru.itinerary.Itinerary;
import naru.itinerary.PublishedLine;
import naru.itinerary.PublishedVersion;
import naru.itinerary.paper.ProgrammePart;
import org.jspecify.annotations.Nullable;

/** What of an itinerary is wanted on paper, and the way to it. */
final class PapersCard extends Section {

    private final transient Itinerary itinerary;
    private final transient @Nullable PublishedVersion version;
    private final Select<Boolean> draft = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Anchor file = new Anchor();

    PapersCard(Itinerary itinerary, @Nullable PublishedVersion version) {
        this.itinerary = itinerary;
        this.version = version;
        addClassNames("card", "papers");
        draft.setLabel(getTranslation("paper.edition"));
        draft.setItems(version == null ? List.of(true) : List.of(false, true));
        draft.setItemLabelGenerator(this::edition);
        draft.setValue(version == null);
        scope.setLabel(getTranslation("paper.scope"));
        scope.setItemLabelGenerator(Scope::label);
        language.setLabel(getTranslation("paper.language"));
        language.setItems(Locale.KOREAN, Locale.ENGLISH);
        language.setItemLabelGenerator(one -> getTranslation("paper.language." + one.getLanguage()));
        language.setValue(getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN);
        offer();
        draft.addValueChangeListener(change -> offer());
        scope.addValueChangeListener(change -> point());
        language.addValueChangeListener(change -> point());
        file.setText(getTranslation("paper.open"));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        Div fields = new Div(draft, scope, language, file);
        fields.addClassName("fields");
        add(new H2(getTranslation("paper.title")), new Paragraph(getTranslation("paper.note")), fields);
    }

    private String edition(boolean wanted) {
        return version == null || wanted
                ? getTranslation("paper.edition.draft")
                : getTranslation("paper.edition.published", version.number());
    }

    /** What there is in the edition that was chosen. */
    private void offer() {
        List<PublishedLine> lines = version == null || draft.getValue() ? itinerary.asPublished() : version.lines();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(getTranslation("paper.scope.whole"), null, null, null));
        lines.stream()
                .map(line -> line.start().date())
                .distinct()
                .sorted()
                .forEach(day -> scopes.add(new Scope(
                        getTranslation("paper.scope.day", TimeWords.day(day, getLocale())), null, null, day)));
        itinerary
                .members()
                .forEach(member -> scopes.add(new Scope(
                        getTranslation("paper.scope.member", member.summary().in(getLocale())),
                        member.id(),
                        null,
                        null)));
        TreeMap<String, Name> venues = new TreeMap<>();
        lines.stream().map(PublishedLine::venue).filter(Objects::nonNull).forEach(name -> venues.put(name.ko(), name));
        venues.forEach((ko, name) ->
                scopes.add(new Scope(getTranslation("paper.scope.venue", name.in(getLocale())), null, ko, null)));
        Scope before = scope.getValue();
        scope.setItems(scopes);
        scope.setValue(before != null && scopes.contains(before) ? before : scopes.getFirst());
        point();
    }

    private void point() {
        Scope chosen = Objects.requireNonNullElseGet(
                scope.getValue(), () -> new Scope(getTranslation("paper.scope.whole"), null, null, null));
        ProgrammePart part = new ProgrammePart(draft.getValue(), chosen.memberId(), chosen.venue(), chosen.day());
        file.setHref(ProgrammeEndpoint.address(itinerary.delegation().id(), part, language.getValue()));
        file.setAriaLabel(getTranslation(
                "paper.open.label",
                edition(draft.getValue()),
                chosen.label(),
                getTranslation("paper.language." + language.getValue().getLanguage())));
    }

    private record Scope(
            String label,
            @Nullable UUID memberId,
            @Nullable String venue,
            @Nullable LocalDate day) {}
}
