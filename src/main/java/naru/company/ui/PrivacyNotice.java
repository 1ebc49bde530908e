package naru.company.ui;

import com.vaadin.flow.component.html.Div;
import naru.base.ui.Facts;

/**
 * What the Personal Information Protection Act (개인정보 보호법, article 15 paragraph 2) says a person must be told before
 * they agree: purpose, items, how long, and that they may refuse and what follows from it.
 */
final class PrivacyNotice extends Div {

    /** Changes with every change of the text; what a person agreed to is kept with it. */
    static final String VERSION = "2026-11";

    PrivacyNotice() {
        addClassName("privacy");
        add(new Facts()
                .add(getTranslation("privacy.purpose"), getTranslation("privacy.purpose.text"))
                .add(getTranslation("privacy.items"), getTranslation("privacy.items.text"))
                .add(getTranslation("privacy.retention"), getTranslation("privacy.retention.text"))
                .add(getTranslation("privacy.refusal"), getTranslation("privacy.refusal.text"))
                .add(getTranslation("privacy.version"), VERSION));
    }
}
