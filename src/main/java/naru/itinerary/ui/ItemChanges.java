package naru.itinerary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.WallTime;
import naru.base.ui.ConflictNotice.Change;
import naru.delegation.MemberDetails;
import naru.itinerary.EditItem;
import naru.tradeshow.VenueDetails;
import org.jspecify.annotations.Nullable;

/** What somebody else changed of an item while it was being edited, field by field. */
final class ItemChanges {

    private final Component speaker;
    private final List<MemberDetails> members;
    private final List<VenueDetails> venues;
    private final Locale language = UI.getCurrent().getLocale();

    /** @param speaker the component whose language is spoken */
    ItemChanges(Component speaker, List<MemberDetails> members, List<VenueDetails> venues) {
        this.speaker = speaker;
        this.members = members;
        this.venues = venues;
    }

    List<Change> between(EditItem before, EditItem now) {
        return Stream.<Field>of(
                        new Field(say("item.kind"), item -> say(item.kind().labelKey())),
                        new Field(
                                say("form.korean", say("item.title")),
                                item -> item.title().ko()),
                        new Field(
                                say("form.english", say("item.title")),
                                item -> item.title().en()),
                        new Field(say("item.start"), item -> moment(item.start())),
                        new Field(say("item.end"), item -> moment(item.end())),
                        new Field(say("item.venue"), this::venue),
                        new Field(say("item.room"), item -> text(item.room())),
                        new Field(say("item.members"), this::who),
                        new Field(say("item.leader"), this::leader),
                        new Field(say("item.host"), item -> text(item.host())),
                        new Field(say("item.counterparts"), item -> CounterpartLines.write(item.counterparts())),
                        new Field(say("item.notes"), item -> text(item.notes())))
                .map(field -> new Change(
                        field.label(),
                        field.words().apply(before),
                        field.words().apply(now)))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private String moment(WallTime time) {
        return TimeWords.there(time, language);
    }

    private String venue(EditItem item) {
        return venues.stream()
                .filter(each -> each.id().equals(item.venueId()))
                .map(each -> each.facts().name().in(language))
                .findFirst()
                .orElse("");
    }

    private String who(EditItem item) {
        return members.stream()
                .filter(member -> item.memberIds().contains(member.id()))
                .map(this::name)
                .collect(Listed.inOneLine());
    }

    private String leader(EditItem item) {
        return members.stream()
                .filter(member -> member.id().equals(item.leaderId()))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private String name(MemberDetails member) {
        return member.summary().in(language);
    }

    private String say(String key, Object... parameters) {
        return speaker.getTranslation(key, parameters);
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }

    private record Field(String label, Function<EditItem, String> words) {}
}
