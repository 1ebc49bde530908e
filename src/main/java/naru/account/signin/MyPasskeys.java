package naru.account.signin;

import java.util.List;
import java.util.Optional;
import naru.base.NotFound;
import naru.base.access.CurrentUser;
import naru.base.access.ForSignedIn;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of the person who asks. */
@Service
@Transactional
public class MyPasskeys {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final CurrentUser user;

    MyPasskeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys, CurrentUser user) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.user = user;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public List<PasskeySummary> all() {
        return mine().stream().map(MyPasskeys::summary).toList();
    }

    /**
     * Signs nobody in with it any more.
     *
     * @throws NotFound when it is not one's own
     */
    @ForSignedIn
    public void remove(String id) {
        CredentialRecord record = mine().stream()
                .filter(passkey -> passkey.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        passkeys.delete(record.getCredentialId());
    }

    private List<CredentialRecord> mine() {
        return Optional.ofNullable(owners.findByUsername(user.get().getUsername()))
                .map(owner -> passkeys.findByUserId(owner.getId()))
                .orElse(List.of());
    }

    private static PasskeySummary summary(CredentialRecord passkey) {
        return new PasskeySummary(
                passkey.getCredentialId().toBase64UrlString(),
                passkey.getLabel(),
                passkey.getCreated(),
                passkey.getLastUsed());
    }
}
