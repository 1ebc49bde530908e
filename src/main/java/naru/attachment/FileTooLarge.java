package naru.attachment;

import naru.base.RuleViolation;

/** The file is larger than files may be. */
public final class FileTooLarge extends RuleViolation {

    FileTooLarge(long most) {
        super(FileSize.words(most));
    }
}
