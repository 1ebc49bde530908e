package naru.attachment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of files that can be attached at all; each feature names those it takes. */
public enum FileType {
    PDF("PDF", "application/pdf", Set.of(), List.of(".pdf")),
    JPEG("JPEG", "image/jpeg", Set.of(), List.of(".jpg", ".jpeg", ".jfif")),
    PNG("PNG", "image/png", Set.of(), List.of(".png")),
    WEBP("WebP", "image/webp", Set.of(), List.of(".webp")),
    HEIC("HEIC", "image/heic", Set.of("image/heif"), List.of(".heic", ".heif")),
    /** What phones record; a container says in its first bytes neither sound nor picture, so it is taken for sound. */
    M4A("M4A", "audio/mp4", Set.of("video/mp4", "video/quicktime"), List.of(".m4a", ".mp4")),
    MP3("MP3", "audio/mpeg", Set.of(), List.of(".mp3")),
    /** What browsers record; the same holds for these containers. */
    WEBM("WebM", "audio/webm", Set.of("application/x-matroska"), List.of(".webm")),
    OGG("Ogg", "audio/ogg", Set.of("application/ogg", "audio/opus", "audio/vorbis"), List.of(".ogg", ".opus", ".oga"));

    /** What a camera or a phone makes. */
    public static final Set<FileType> PHOTOS = Set.of(JPEG, PNG, WEBP, HEIC);

    /** Papers and pictures of papers. */
    public static final Set<FileType> DOCUMENTS = Set.of(PDF, JPEG, PNG, WEBP, HEIC);

    /** Spoken words. */
    public static final Set<FileType> VOICE = Set.of(M4A, MP3, WEBM, OGG);

    /** What an official takes down at a booth. */
    public static final Set<FileType> TAKEN_DOWN = Set.of(JPEG, PNG, WEBP, HEIC, M4A, MP3, WEBM, OGG);

    private final String label;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> alsoFoundAs;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileType(String label, String mediaType, Set<String> alsoFoundAs, List<String> extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.alsoFoundAs = alsoFoundAs;
        this.extensions = extensions;
    }

    /** What it is called, the same in every language. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, the usual ending first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether browsers show it in a page of its own. */
    public boolean isShownByBrowsers() {
        return DOCUMENTS.contains(this);
    }

    /** Whether browsers show it as part of a page. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Whether it is listened to. */
    public boolean isVoice() {
        return VOICE.contains(this);
    }

    /** What several types are called, in one line. */
    public static String labels(Collection<FileType> types) {
        return types.stream().sorted().map(FileType::label).collect(Collectors.joining(", "));
    }

    /** The type that content of this media type has. */
    static Optional<FileType> of(String found) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found) || type.alsoFoundAs.contains(found))
                .findFirst();
    }

    boolean names(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(name::endsWith);
    }
}
