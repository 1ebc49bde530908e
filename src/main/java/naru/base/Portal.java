package naru.base;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the portal is found from outside: what stands in mails and calendars. */
@Component
public class Portal {

    private final URI address;

    Portal(@Value("${naru.url}") URI address) {
        this.address = address;
    }

    /** The full address of a page, such as {@code requests/…}. */
    public URI link(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }

    /** What a thing is called in calendars, where nothing else in the world has the same name. */
    public String uid(UUID id) {
        return id + "@" + address.getHost();
    }

    /** What something is called in calendars that has a name of its own, in one word. */
    public String uid(String name) {
        return name + "@" + address.getHost();
    }

    /** The portal's own address. */
    public URI address() {
        return address;
    }
}
