package naru.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import naru.support.CategorySummary;
import naru.support.ProgrammeSummary;

/** The programmes that answer needs of a category and are open today; nothing where there are none. */
final class FittingProgrammes extends Div {

    /**
     * Shows them folded, so that they do not push away what is worked on.
     *
     * @param actions what can be done with each
     */
    FittingProgrammes(List<ProgrammeSummary> fitting, Function<ProgrammeSummary, Component[]> actions) {
        addClassName("fitting");
        if (!fitting.isEmpty()) {
            Div cards = new Div();
            List<CategorySummary> unnamed = List.of();
            fitting.forEach(programme -> cards.add(new ProgrammeCard(programme, unnamed, actions.apply(programme))));
            add(new Details(getTranslation("programmes.fitting", fitting.size()), cards));
        }
    }
}
