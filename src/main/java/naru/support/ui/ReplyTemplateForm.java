package naru.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.RuleViolation;
import naru.base.ui.Buttons;
import naru.base.ui.Card;
import naru.base.ui.ConflictNotice;
import naru.base.ui.ConflictNotice.Change;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import naru.base.ui.Notices;
import naru.support.CategorySummary;
import naru.support.ReplyTemplateSummary;
import naru.support.ReplyTemplates;
import naru.support.ReplyText;
import naru.support.WordReplyTemplate;
import org.jspecify.annotations.Nullable;

/** What a reply template says and what it is for. When somebody else saved first, what was typed stays. */
final class ReplyTemplateForm extends Div {

    private final transient ReplyTemplates templates;
    private final TextField name = Inputs.text(getTranslation("reply-template.name"), WordReplyTemplate.LONGEST_NAME);
    private final TextArea korean = new TextArea(getTranslation("reply-template.korean"));
    private final TextArea english = new TextArea(getTranslation("reply-template.english"));
    private final MultiSelectComboBox<CategorySummary> categories =
            new MultiSelectComboBox<>(getTranslation("reply-template.categories"));
    private final Checkbox active = new Checkbox(getTranslation("reply-template.active"), true);
    private final Div conflict = new Div();
    private transient @Nullable ReplyTemplateSummary seen;

    ReplyTemplateForm(ReplyTemplates templates, List<CategorySummary> all) {
        this.templates = templates;
        addClassName("reply-template-form");
        Stream.of(korean, english).forEach(field -> {
            field.setMaxLength(ReplyText.LONGEST);
            field.setMinRows(6);
            field.setWidthFull();
        });
        Stream.of(name, korean).forEach(field -> field.setRequiredIndicatorVisible(true));
        Stream.of(name, korean, english).forEach(field -> field.setManualValidation(true));
        english.getElement().setAttribute("lang", "en");
        categories.setItems(all);
        categories.setItemLabelGenerator(each -> each.name().in(getLocale()));
        categories.setHelperText(getTranslation("reply-template.categories.hint"));
        categories.setWidthFull();
        active.setHelperText(getTranslation("reply-template.active.hint"));
        Div actions = new Div(Buttons.primary(getTranslation("reply-template.save"), this::save));
        actions.addClassName("actions");
        Card card = new Card(
                conflict,
                name,
                korean,
                english,
                new ReplyFactChips(templates.facts(), korean, english),
                categories,
                active,
                actions);
        card.addClassName("stack");
        add(card);
    }

    /** Shows what is stored. */
    void load(ReplyTemplateSummary template) {
        seen = template;
        name.setValue(template.name());
        korean.setValue(template.text().korean());
        english.setValue(english(template));
        categories.setValue(categories
                .getListDataView()
                .getItems()
                .filter(each -> template.categoryIds().contains(each.id()))
                .collect(Collectors.toSet()));
        active.setValue(template.active());
    }

    private void save() {
        boolean withoutText = isMissing(korean);
        boolean withoutName = isMissing(name);
        if (withoutText || withoutName) {
            (withoutName ? name : korean).focus();
            return;
        }
        english.setInvalid(false);
        try {
            store(typed());
            Notices.success(getTranslation("reply-template.saved"));
            UI.getCurrent().navigate("admin/reply-templates");
        } catch (ChangedMeanwhile somebodyElse) {
            tellConflict();
        } catch (RuleViolation refused) {
            korean.setErrorMessage(Failures.words(refused));
            korean.setInvalid(true);
            korean.focus();
        }
    }

    private void store(WordReplyTemplate words) {
        ReplyTemplateSummary before = seen;
        if (before == null) {
            templates.add(words);
        } else {
            templates.edit(before.id(), before.version(), words);
        }
    }

    private WordReplyTemplate typed() {
        List<UUID> chosen =
                categories.getValue().stream().map(CategorySummary::id).toList();
        return new WordReplyTemplate(
                name.getValue(), new ReplyText(korean.getValue(), english.getValue()), chosen, active.getValue());
    }

    private void tellConflict() {
        ReplyTemplateSummary before = seen;
        if (before == null) {
            return;
        }
        ReplyTemplateSummary now = templates.get(before.id());
        conflict.removeAll();
        conflict.add(new ConflictNotice(Stream.of(
                        new Change(name.getLabel(), before.name(), now.name()),
                        new Change(
                                korean.getLabel(),
                                before.text().korean(),
                                now.text().korean()),
                        new Change(english.getLabel(), english(before), english(now)))
                .filter(change -> !change.before().equals(change.now()))
                .toList()));
        seen = now;
    }

    private static String english(ReplyTemplateSummary template) {
        return template.text().english() == null ? "" : template.text().english();
    }

    private static boolean isMissing(TextFieldBase<?, String> field) {
        field.setErrorMessage(Inputs.missing());
        field.setInvalid(field.getValue().isBlank());
        return field.isInvalid();
    }
}
