package naru.attachment;

import java.text.Normalizer;

/**
 * The name a file came with, made fit to be shown and given back: without a path, without characters that nobody sees,
 * its Korean letters whole even where macOS sends them in pieces, and ending as its content demands, so that no system
 * opens it as something else.
 */
record FileName(String value) {

    static final int LONGEST = 120;

    private static final String PATH = "^.*[/\\\\]";
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";
    private static final String EDGES = "^[\\s.]+|[\\s.]+$";

    static FileName clean(String given, FileType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .replaceAll(PATH, "")
                .replaceAll(EDGES, "");
        String extension = type.extensions().getFirst();
        if (name.isEmpty()) {
            return new FileName("file" + extension);
        }
        if (!type.names(name)) {
            name += extension;
        }
        return new FileName(shorten(name));
    }

    /** Cuts before the extension, and never through a letter. */
    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = name.substring(name.lastIndexOf('.'));
        int end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + extension;
    }
}
