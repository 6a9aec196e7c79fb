package parley.delivery;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import parley.record.Summaries;
import parley.record.Summary;
import parley.search.Index;

/**
 * Which record the site serves: asked of the database once a second, aside from all requests, so
 * that no reader of a kept page waits for that. While the database can't be asked, the last answer
 * holds.
 */
@Component
class PresentRecord {

    private static final Logger LOG = LoggerFactory.getLogger(PresentRecord.class);

    private final Summaries summaries;
    private final Answers answers;
    private final Index index;
    private final Environment environment;
    private volatile @Nullable Summary summary;
    private boolean isLost;

    /**
     * Finds summaries and index later: filters start first, and a faulty record is not a fault of
     * theirs.
     */
    PresentRecord(
            @Lazy Summaries summaries,
            Answers answers,
            @Lazy Index index,
            Environment environment) {
        this.summaries = summaries;
        this.answers = answers;
        this.index = index;
        this.environment = environment;
    }

    /** The record that is served; empty where none was read yet. */
    Optional<Summary> present() {
        return Optional.ofNullable(summary);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        try {
            var now = summaries.current();
            if (summary == null || !summary.version().equals(now.version())) {
                LOG.info(
                        "Serving record {} of {} on port {}; statements: {}, sets of talks: {}, sources: {}",
                        now.version(),
                        now.updated(),
                        environment.getProperty("local.server.port"),
                        now.statements(),
                        now.talks(),
                        now.sources());
                var isFirst = summary == null;
                summary = now;
                answers.clear();
                if (!isFirst) {
                    // The first one is indexed at the start.
                    index.prepare();
                }
            }
            if (isLost) {
                LOG.info("The record can be read again");
            }
            isLost = false;
        } catch (RuntimeException lost) {
            if (!isLost) {
                LOG.warn(
                        "Pages stay as they are, the record can't be read: {}",
                        NestedExceptionUtils.getMostSpecificCause(lost).getMessage());
            }
            isLost = true;
        }
    }
}
