package naru.outbox;

/** What takes a message out of the house. */
@FunctionalInterface
interface Carrier {

    /**
     * Returns once the message is handed on.
     *
     * @throws Exception of whatever kind when it could not be
     */
    void carry(Outgoing message) throws Exception;
}
