package naru.support;

import java.util.UUID;
import naru.base.Happened;

/** A photo or a voice memo came to a request, or was removed. */
public record RequestFilesChanged(String city, UUID requestId) implements Happened {}
