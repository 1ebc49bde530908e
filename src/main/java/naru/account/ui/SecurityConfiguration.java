package naru.account.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.DispatcherType;
import naru.account.signin.Attempts;
import naru.account.signin.ClosedAccounts;
import naru.account.signin.Doors;
import naru.account.signin.LinkRequests;
import naru.account.signin.PublicFiles;
import naru.account.signin.SlowDown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/** Who may ask for what over HTTP, and the ways to sign in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    Arrival arrival(VaadinDefaultRequestCache cache, Attempts attempts) {
        return new Arrival(cache, attempts);
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            SecurityContextHolderStrategy whoIsAsking,
            Arrival arrival,
            Attempts attempts,
            AuthenticationManager manager,
            UserDetailsService accounts,
            Passkeys passkeys,
            ObjectProvider<DemoEntrance> demo) {
        // The filters for passkeys ask for it when they are made, which is before Vaadin's own is in its place.
        SecurityContextHolder.setContextHolderStrategy(whoIsAsking);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, arrival);
        http.authenticationManager(manager);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PublicFiles.matcher())
                .permitAll());
        http.with(vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/").anyRequest(rule -> rule.authenticated()));
        http.formLogin(form -> form.loginProcessingUrl(Doors.PASSWORD).failureUrl(Doors.PAGE + "?wrong"));
        http.oneTimeTokenLogin(link -> link.tokenGeneratingUrl(Doors.SEND)
                .generateRequestResolver(LinkRequests::read)
                .showDefaultSubmitPage(false)
                .loginPage(Doors.PAGE)
                .loginProcessingUrl(Doors.LINK)
                .authenticationConverter(LinkRequests::token)
                .successHandler(arrival)
                .failureHandler(new SimpleUrlAuthenticationFailureHandler(Doors.PAGE + "?expired")));
        passkeys.offer(http);
        demo.ifAvailable(entrance -> entrance.open(http));
        http.exceptionHandling(failures -> failures.accessDeniedHandler(new StalePage()));
        http.addFilterAfter(new SlowDown(attempts), CsrfFilter.class);
        http.addFilterBefore(new ClosedAccounts(accounts), AuthorizationFilter.class);
        BrowserRules.tell(http);
        return http.build();
    }
}
