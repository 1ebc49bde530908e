package naru.support;

import naru.attachment.OfficialsFiles;
import naru.base.access.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Who may read what was photographed and recorded with a request: those of its city who work on requests. It is a note of
 * the official who took it, so the company does not; what the company is to have goes with the reply.
 */
@Component
class CapturedFiles extends OfficialsFiles {

    static final String KIND = "request";

    CapturedFiles(RequestRepository requests, CurrentUser user) {
        super(KIND, requests::existsById, user);
    }
}
