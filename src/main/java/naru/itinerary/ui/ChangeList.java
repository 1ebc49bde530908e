package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import naru.base.Listed;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.Badge;
import naru.base.ui.Tone;
import naru.delegation.MemberDetails;
import naru.itinerary.Change;
import naru.itinerary.ChangeWords;

/** What is otherwise, a line each. */
final class ChangeList extends UnorderedList {

    ChangeList(List<Change> changes, List<MemberDetails> members) {
        addClassName("list");
        ChangeWords words = words(this, getLocale(), members);
        changes.forEach(change -> {
            ListItem item = new ListItem(
                    new Badge(
                            getTranslation(change.kind().labelKey()),
                            change.kind() == Change.Kind.REMOVED ? Tone.DANGER : Tone.INFO),
                    new Span(" " + change.line().title().in(getLocale()) + " "),
                    new Span(words(change.line().start())));
            words.of(change).forEach(part -> {
                item.add(small(part));
            });
            item.add(small(getTranslation("change.who", who(change, members))));
            add(item);
        });
    }

    /** The words for changes, in the language of whoever looks. */
    static ChangeWords words(Component shown, Locale language, List<MemberDetails> members) {
        Map<UUID, Name> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.id(), member.facts().name()));
        return new ChangeWords(names, language, shown::getTranslation);
    }

    private String who(Change change, List<MemberDetails> members) {
        Set<UUID> concerned = change.memberIds();
        List<MemberDetails> still = members.stream()
                .filter(member -> concerned.contains(member.id()))
                .toList();
        return still.size() == members.size()
                ? getTranslation("itinerary.everyone")
                : still.stream().map(member -> member.summary().in(getLocale())).collect(Listed.inOneLine());
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }

    private String words(WallTime time) {
        return getTranslation("versions.time", TimeWords.there(time, getLocale()), TimeWords.korea(time, getLocale()));
    }
}
