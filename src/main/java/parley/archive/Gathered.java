package parley.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.archive.Content.Report;
import parley.archive.Content.Source;

/**
 * What the files of all sources come to; their statements are kept aside until they are written.
 */
final class Gathered implements AutoCloseable {

    private final List<Source> headings = new ArrayList<>();
    private final Spool spool = new Spool();
    private final Map<String, List<Report>> furtherReports = new HashMap<>();
    private final Arrivals arrivals;
    private final Tally tally;
    private final Timeline timeline;

    Gathered(Content content) {
        arrivals = new Arrivals(content);
        tally = new Tally(content);
        timeline = new Timeline(content);
    }

    /**
     * Adds a source.
     *
     * @param isFaultless whether it and all before it are, so that it may come to be written
     */
    void add(Source source, boolean isFaultless) {
        arrivals.add(source);
        if (isFaultless) {
            headings.add(source.heading());
            spool.add(source);
            tally.add(source);
            timeline.add(source);
            for (var one : source.reports()) {
                furtherReports
                        .computeIfAbsent(one.statement().text(), any -> new ArrayList<>())
                        .add(one.report());
            }
        }
    }

    /** The sources without what they report. */
    List<Source> headings() {
        return headings;
    }

    /** A source with what it reports. */
    Source whole(Source heading) {
        return spool.source(heading);
    }

    /** What other sources than their own report of statements. */
    Map<String, List<Report>> furtherReports() {
        return furtherReports;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Tally tally() {
        return tally;
    }

    Timeline timeline() {
        return timeline;
    }

    /** Lets go of what the sources report. */
    @Override
    public void close() {
        spool.close();
    }
}
