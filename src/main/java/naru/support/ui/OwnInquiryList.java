package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import naru.base.TimeWords;
import naru.support.OwnInquiry;

/** What the city asked before, and what the company answered. */
final class OwnInquiryList extends Section {

    OwnInquiryList(List<OwnInquiry> asked) {
        addClassNames("card", "inquiries");
        add(new H2(getTranslation("inquiry.before")));
        asked.forEach(each -> add(line(each)));
    }

    private Div line(OwnInquiry asked) {
        Div line = new Div(when("inquiry.asked.when", asked.askedAt()), written(asked.question()));
        line.addClassName("inquiry");
        if (asked.answer() != null && asked.answeredAt() != null) {
            line.add(when("inquiry.answered.when", asked.answeredAt()), written(asked.answer()));
        } else if (asked.withdrawnAt() != null) {
            line.add(when("inquiry.withdrawn.when", asked.withdrawnAt()));
        }
        return line;
    }

    private Paragraph when(String key, Instant at) {
        Paragraph when = new Paragraph(getTranslation(key, TimeWords.moment(at, getLocale())));
        when.addClassName("small");
        return when;
    }

    private static Paragraph written(String text) {
        Paragraph written = new Paragraph(text);
        written.addClassName("written");
        return written;
    }
}
