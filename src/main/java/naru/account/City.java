package naru.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import naru.base.Name;

/** A local government; all else belongs to one. */
@Entity
class City {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "ko", column = @Column(name = "name_ko"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private Name name;

    protected City() {}

    City(String code, Name name) {
        this.code = code;
        this.name = name;
    }

    CitySummary summary() {
        return new CitySummary(code, name);
    }
}
