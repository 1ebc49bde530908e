package naru.base.paper;

/**
 * A paper as a file.
 *
 * @param name    what it is called when it is kept
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed out once; nobody compares two of them.
public record PaperFile(String name, PaperType type, byte[] content) {

    /** A file of that name, with the ending of its type; what no file can be called by becomes a blank. */
    public static PaperFile named(String name, PaperType type, byte[] content) {
        return new PaperFile(name.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + type.ending(), type, content);
    }
}
