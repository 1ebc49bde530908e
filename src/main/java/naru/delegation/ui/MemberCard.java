package naru.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import naru.base.Listed;
import naru.base.TimeWords;
import naru.base.ui.Badge;
import naru.base.ui.Facts;
import naru.base.ui.Tone;
import naru.delegation.EditMember;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.delegation.Passage;

/** A person on the trip, with what can be done about them. */
final class MemberCard extends Section {

    /** @param groups those they are in */
    MemberCard(MemberDetails member, List<GroupDetails> groups, Component... actions) {
        addClassName("card");
        EditMember known = member.facts();
        add(
                new H2(member.summary().in(getLocale())),
                new Badge(getTranslation(known.part().labelKey()), Tone.NEUTRAL),
                facts(known, groups, getLocale()));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("actions");
            add(box);
        }
    }

    private Facts facts(EditMember known, List<GroupDetails> groups, Locale language) {
        Facts facts = new Facts();
        if (!groups.isEmpty()) {
            facts.add(
                    getTranslation("member.groups"),
                    groups.stream()
                            .map(group -> group.facts().name().in(language))
                            .collect(Listed.inOneLine()));
        }
        if (known.email() != null) {
            facts.add(getTranslation("member.email"), known.email().value());
        }
        Passage joins = known.joins();
        Passage leaves = known.leaves();
        return facts.add(
                        getTranslation("member.joins"),
                        joins == null ? getTranslation("member.joins.first") : words(this, joins, language))
                .add(
                        getTranslation("member.leaves"),
                        leaves == null ? getTranslation("member.leaves.last") : words(this, leaves, language));
    }

    /** When and where somebody joins or leaves the others. */
    static String words(Component speaker, Passage passage, Locale language) {
        return speaker.getTranslation(
                "member.passage",
                TimeWords.there(passage.at(), language),
                TimeWords.korea(passage.at(), language),
                passage.where());
    }
}
