package naru.company;

import java.util.UUID;
import naru.base.MissingText;

/**
 * What a company shows at a trade show, and where; entered again for the same show, it replaces what was known.
 *
 * @param pavilion the hall or joint stand
 * @param booth    its number, as signs at the show have it
 * @param products what is shown
 */
public record EnterExhibit(UUID tradeShowId, String pavilion, String booth, String products) {

    public EnterExhibit {
        pavilion = MissingText.check("pavilion", pavilion, 120);
        booth = MissingText.check("booth", booth, 40);
        products = MissingText.check("products", products, 500);
    }
}
