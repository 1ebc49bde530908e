package naru.account;

import static org.assertj.core.api.Assertions.assertThat;

import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A store of its own: no other test founds a city in it. */
@NaruTest
@TestPropertySource(properties = "naru.test=a new installation")
class AccountsTest {

    @Autowired
    Cities cities;

    @Test
    void a_new_installation_has_no_city() {
        assertThat(cities.all()).isEmpty();
    }
}
