package naru.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import naru.account.signin.PublicFiles;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told they must not do with our pages. See docs/decisions on the content security policy. */
final class BrowserRules {

    /** A dictated sentence needs the microphone, a passkey its own permission; all else stays shut. */
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(self), payment=(), usb=(),"
            + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

    private static final RequestMatcher SECRET_ADDRESSES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/offer/**"),
            PathPatternRequestMatcher.pathPattern("/referral/**"),
            PathPatternRequestMatcher.pathPattern("/outcome/**"),
            PathPatternRequestMatcher.pathPattern("/pocket/**"));

    private BrowserRules() {}

    static void tell(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(rules -> rules.policyDirectives(policy("")))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(BrowserRules::hideSecretAddress)
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(PublicFiles.matcher()), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Later is too late: pages are reached by a forward, after which the server lets nothing be
                        // added.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                }));
    }

    /** Some addresses are secrets in themselves: nobody is told that one came from there, and no search engine lists them. */
    private static void hideSecretAddress(HttpServletRequest request, HttpServletResponse response) {
        if (SECRET_ADDRESSES.matches(request)) {
            response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    /** The policy of one page: besides files of ours, it runs the scripts that carry its own nonce. */
    static String policyFor(String nonce) {
        return policy(" 'nonce-" + nonce + "'");
    }

    private static String policy(String scripts) {
        return "default-src 'self';"
                + " script-src 'self' 'unsafe-eval'" + scripts + ";"
                + " style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:;"
                + " media-src 'self' blob:;"
                + " font-src 'self' data:;"
                + " connect-src 'self';"
                + " object-src 'none';"
                + " base-uri 'self';"
                + " form-action 'self';"
                + " frame-src 'none';"
                + " frame-ancestors 'none'";
    }
}
