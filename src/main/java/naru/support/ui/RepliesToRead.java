package naru.support.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import naru.base.Happened;
import naru.base.Words;
import naru.base.ui.Waiting;
import naru.support.OwnRequest;
import naru.support.RequestChanged;
import naru.support.RequestQueries;
import naru.support.RequestReplied;
import org.springframework.stereotype.Component;

/** The replies that nobody of one's own company has opened. */
@Component
class RepliesToRead implements Waiting {

    private final RequestQueries queries;
    private final Words words;

    RepliesToRead(RequestQueries queries, Words words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public List<Line> lines(Locale language) {
        return queries.mine().stream()
                .filter(OwnRequest::hasUnread)
                .map(request -> new Line(
                        words.say(language, "requests.read.line", request.number(), request.sentence()),
                        "requests/" + request.id()))
                .toList();
    }

    @Override
    public Set<Class<? extends Happened>> changedBy() {
        return Set.of(RequestReplied.class, RequestChanged.class);
    }
}
