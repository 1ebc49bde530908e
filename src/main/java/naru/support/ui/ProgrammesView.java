package naru.support.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.ProgrammeSummary;
import naru.support.Programmes;

/** The catalogue of support schemes, those one can apply for first (지원사업). */
@Route("programmes")
@RolesAllowed({"OFFICIAL", "COORDINATOR", "ADMINISTRATOR"})
@Menu(order = 45, title = "menu.programmes")
@StyleSheet("context://styles/support.css")
final class ProgrammesView extends Div implements HasDynamicTitle {

    private final transient Programmes programmes;
    private final transient List<CategorySummary> categories;
    private final Div content = new Div();

    ProgrammesView(Programmes programmes, Categories categories) {
        this.programmes = programmes;
        this.categories = categories.all();
        content.addClassName("stack");
        add(
                new PageHeading(
                        getPageTitle(),
                        Buttons.primary(
                                getTranslation("programmes.add"),
                                () -> new ProgrammeDialog(programmes, this.categories, null, this::refresh).open())),
                content);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programmes.title");
    }

    private void refresh() {
        content.removeAll();
        List<ProgrammeSummary> all = programmes.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("programmes.empty")));
            return;
        }
        LocalDate today = programmes.today();
        show(
                "programmes.open",
                all.stream().filter(programme -> programme.isOpen(today)).toList());
        show(
                "programmes.coming",
                all.stream()
                        .filter(programme ->
                                !programme.withdrawn() && programme.opensOn().isAfter(today))
                        .toList());
        show(
                "programmes.over",
                all.stream()
                        .filter(programme -> !programme.isOpen(today)
                                && (programme.withdrawn()
                                        || !programme.opensOn().isAfter(today)))
                        .toList());
    }

    private void show(String key, List<ProgrammeSummary> some) {
        if (some.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation(key, some.size())));
        some.forEach(programme -> section.add(new ProgrammeCard(
                programme,
                categories,
                Buttons.secondary(
                        getTranslation("programmes.edit"),
                        () -> new ProgrammeDialog(programmes, categories, programme, this::refresh).open()),
                Buttons.quiet(
                        getTranslation(programme.withdrawn() ? "programmes.restore" : "programmes.withdraw"),
                        () -> withdraw(programme, !programme.withdrawn())))));
        content.add(section);
    }

    private void withdraw(ProgrammeSummary programme, boolean away) {
        programmes.withdraw(programme.id(), away);
        refresh();
        Notices.success(
                getTranslation(
                        away ? "programmes.withdrawn" : "programmes.restored",
                        programme.name().in(getLocale())),
                getTranslation("programmes.undo"),
                () -> {
                    programmes.withdraw(programme.id(), !away);
                    refresh();
                });
    }
}
