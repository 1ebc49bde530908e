package naru.account.ui;

import naru.account.DemoDoor;
import naru.account.signin.DemoSignIn;
import naru.account.signin.Doors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The one-click way in. It exists in the demonstration only. */
@Component
@Profile("demo")
class DemoEntrance {

    private final ObjectProvider<DemoDoor> door;
    private final UserDetailsService accounts;
    private final Arrival arrival;

    DemoEntrance(ObjectProvider<DemoDoor> door, UserDetailsService accounts, Arrival arrival) {
        this.door = door;
        this.accounts = accounts;
        this.arrival = arrival;
    }

    void open(HttpSecurity http) {
        http.with(new Entrance());
    }

    private final class Entrance extends AbstractHttpConfigurer<Entrance, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            DemoSignIn filter = new DemoSignIn(door, accounts);
            filter.setAuthenticationManager(authentication -> authentication);
            filter.setAuthenticationSuccessHandler(arrival);
            filter.setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler(Doors.PAGE));
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
