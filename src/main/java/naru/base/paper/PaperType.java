package naru.base.paper;

/** As what a paper is handed out. */
public enum PaperType {
    /** To be read and printed. */
    PDF(".pdf", "application/pdf"),
    /** To be worked on. */
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    PaperType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How names of such files end. */
    public String ending() {
        return ending;
    }

    /** What it is to a browser. */
    public String mediaType() {
        return mediaType;
    }
}
