package naru.account.signin;

/** Where a browser sends what a person signs in with. */
public final class Doors {

    /** The sign-in page. */
    public static final String PAGE = "/login";

    /** Staff send their password here. */
    public static final String PASSWORD = "/login/password";

    /** Who wants a link sends the e-mail address here. */
    public static final String SEND = "/login/send";

    /** The link in the mail opens a page here, and its button sends the token back here. */
    public static final String LINK = "/login/link";

    /** A passkey is sent here. */
    public static final String PASSKEY = "/login/webauthn";

    /** Where the browser asks what a passkey shall sign. */
    public static final String PASSKEY_OPTIONS = "/webauthn/authenticate/options";

    /** Where the demonstration lets people in with one click. */
    public static final String DEMO = "/login/demo";

    private Doors() {}
}
