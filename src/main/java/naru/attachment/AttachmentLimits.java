package naru.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file may be, and how many may belong to one thing. */
@Component
public class AttachmentLimits {

    private final int largest;
    private final int most;

    AttachmentLimits(
            @Value("${naru.attachment.largest}") DataSize largest, @Value("${naru.attachment.most}") int most) {
        this.largest = Math.toIntExact(largest.toBytes());
        this.most = most;
    }

    /** The most bytes of one file. Files pass through memory, so it must fit an int. */
    public int largest() {
        return largest;
    }

    /** The most files of one thing. */
    public int most() {
        return most;
    }
}
