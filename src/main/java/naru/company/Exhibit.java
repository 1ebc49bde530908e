package naru.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import naru.base.Root;

/** A company's presence at a show (출품). */
@Entity
class Exhibit extends Root {

    @Column(updatable = false)
    private UUID companyId;

    @Column(updatable = false)
    private UUID tradeShowId;

    private String pavilion;
    private String booth;
    private String products;

    protected Exhibit() {}

    Exhibit(UUID companyId, EnterExhibit words) {
        this.companyId = companyId;
        tradeShowId = words.tradeShowId();
        pavilion = words.pavilion();
        booth = words.booth();
        products = words.products();
    }

    void correct(EnterExhibit words) {
        pavilion = words.pavilion();
        booth = words.booth();
        products = words.products();
    }

    UUID companyId() {
        return companyId;
    }

    ExhibitSummary summary() {
        return new ExhibitSummary(id(), tradeShowId, pavilion, booth, products);
    }
}
