package naru.account;

import static org.assertj.core.api.Assertions.assertThat;

import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaruTest
class AccountsTest {

    @Autowired
    Cities cities;

    @Test
    void a_new_installation_has_no_city() {
        assertThat(cities.all()).isEmpty();
    }
}
