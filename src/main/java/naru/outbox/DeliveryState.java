package naru.outbox;

/** How far a message has come. */
public enum DeliveryState {
    /** Not sent yet, or to be tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Given up. */
    FAILED;

    /** The translation key of the state's name. */
    public String labelKey() {
        return "mail.state." + name();
    }
}
