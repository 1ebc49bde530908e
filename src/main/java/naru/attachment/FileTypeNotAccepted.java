package naru.attachment;

import java.util.Collection;
import naru.base.RuleViolation;

/** What is in the file is of a type that is not taken here, whatever its name says. */
public final class FileTypeNotAccepted extends RuleViolation {

    FileTypeNotAccepted(Collection<FileType> accepted) {
        super(FileType.labels(accepted));
    }
}
