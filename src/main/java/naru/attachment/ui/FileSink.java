package naru.attachment.ui;

/** Takes an uploaded file: asks the feature's service to keep it, which may refuse with the rule that was broken. */
@FunctionalInterface
public interface FileSink {

    /**
     * Takes one file.
     *
     * @param name as the browser sent it
     */
    void take(String name, byte[] content);
}
