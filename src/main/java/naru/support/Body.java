package naru.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import naru.base.Name;
import naru.base.Root;

/** Another body that takes care of requests for the city (타기관): KOTRA, a ministry. It has no account. */
@Entity
@Table(name = "support_body")
class Body extends Root {

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    protected Body() {}

    Body(Name name) {
        this.name = name;
    }

    Name name() {
        return name;
    }

    BodySummary summary() {
        return new BodySummary(id(), name);
    }
}
