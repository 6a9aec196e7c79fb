package parley.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import parley.record.Summaries;
import parley.record.Summary;

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
    private volatile @Nullable Summary summary;
    private boolean isLost;

    /**
     * Finds the summaries later: filters start first, and a faulty record is not a fault of theirs.
     */
    PresentRecord(@Lazy Summaries summaries, Answers answers) {
        this.summaries = summaries;
        this.answers = answers;
    }

    /** Tells this record from any other; empty where none was read yet. */
    Optional<String> version() {
        return Optional.ofNullable(summary).map(Summary::version);
    }

    /**
     * When the record last changed, to the day; empty while that day lasts, for another record may
     * come on it and a reader who has this one could not tell.
     */
    Optional<Instant> lastModified(Clock clock) {
        return Optional.ofNullable(summary)
                .map(Summary::updated)
                .filter(day -> day.isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC))))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            var now = summaries.current();
            if (!Optional.of(now.version()).equals(version())) {
                summary = now;
                answers.clear();
            }
            isLost = false;
        } catch (RuntimeException lost) {
            if (!isLost) {
                LOG.warn("Pages stay as they are, the record can't be read: {}", lost.toString());
            }
            isLost = true;
        }
    }
}
