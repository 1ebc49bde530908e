package naru.base.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who is signed in, as the session keeps them. Their user name is their e-mail address. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private final UUID accountId;
    private final String city;
    private final String name;
    private final String email;
    private final Role role;
    private final Locale language;
    private @Nullable String passwordHash;

    /**
     * @param city         the code of the city they belong to
     * @param language     in which they get their mail
     * @param passwordHash null for those who sign in by link or passkey only
     */
    public SignedIn(
            UUID accountId,
            String city,
            String name,
            String email,
            Role role,
            Locale language,
            @Nullable String passwordHash) {
        this.accountId = accountId;
        this.city = city;
        this.name = name;
        this.email = email;
        this.role = role;
        this.language = language;
        this.passwordHash = passwordHash;
    }

    public UUID accountId() {
        return accountId;
    }

    public String city() {
        return city;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Locale language() {
        return language;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
