package naru.account;

import java.util.List;
import naru.base.NotFound;
import naru.base.access.ForAnyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cities of this installation. Which cities take part is public. */
@Service
@Transactional(readOnly = true)
public class Cities {

    private final CityRepository cities;

    Cities(CityRepository cities) {
        this.cities = cities;
    }

    @ForAnyone
    public List<CitySummary> all() {
        return cities.findAll().stream().map(City::summary).toList();
    }

    /**
     * One city.
     *
     * @throws NotFound when no city has that code
     */
    @ForAnyone
    public CitySummary get(String code) {
        return cities.findById(code).map(City::summary).orElseThrow(() -> new NotFound(code));
    }
}
