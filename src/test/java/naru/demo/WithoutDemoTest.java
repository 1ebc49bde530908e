package naru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import naru.account.Cities;
import naru.account.DemoDoor;
import naru.account.Founding;
import naru.outbox.InventedPast;
import naru.testing.NaruTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Without its profile there is no demonstration. */
@NaruTest
class WithoutDemoTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Cities cities;

    @Autowired
    UserDetailsService accounts;

    @Test
    void nothing_of_it_is_there() {
        assertThat(Arrays.stream(context.getBeanDefinitionNames())
                        .map(context::getType)
                        .filter(Objects::nonNull)
                        .map(Class::getPackageName))
                .contains("naru.base")
                .noneMatch(name -> name.startsWith("naru.demo"));
        assertThat(context.getBeanProvider(DemoDoor.class)).isEmpty();
        assertThat(context.getBeanProvider(Founding.class)).isEmpty();
        assertThat(context.getBeanProvider(InventedPast.class)).isEmpty();
    }

    @Test
    void nobody_of_it_can_come_in() {
        assertThat(cities.all()).noneMatch(city -> city.code().equals(CityHalls.SEONGNAM));
        new DemoPeople()
                .accounts()
                .forEach(account -> assertThatThrownBy(() ->
                                accounts.loadUserByUsername(account.email().value()))
                        .isInstanceOf(UsernameNotFoundException.class));
    }
}
