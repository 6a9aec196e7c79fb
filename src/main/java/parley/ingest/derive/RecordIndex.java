package parley.ingest.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;

/**
 * What the files of all sources come to; their statements are kept aside until they are written.
 */
public final class RecordIndex implements AutoCloseable {

    private final List<Source> headings = new ArrayList<>();
    private final Spool spool = new Spool();
    private final Map<String, List<Report>> furtherReports = new HashMap<>();
    private final AddedDays arrivals;
    private final Counts tally;
    private final TimelineOrder timeline;

    public RecordIndex(RecordContent content) {
        arrivals = new AddedDays(content);
        tally = new Counts(content);
        timeline = new TimelineOrder(content);
    }

    /**
     * Adds a source.
     *
     * @param isFaultless whether it and all before it are, so that it may come to be written
     */
    public void add(Source source, boolean isFaultless) {
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
    public List<Source> headings() {
        return headings;
    }

    /** A source with what it reports. */
    public Source whole(Source heading) {
        return spool.source(heading);
    }

    /** What other sources than their own report of statements. */
    public Map<String, List<Report>> furtherReports() {
        return furtherReports;
    }

    public AddedDays arrivals() {
        return arrivals;
    }

    public Counts tally() {
        return tally;
    }

    public TimelineOrder timeline() {
        return timeline;
    }

    /** Lets go of what the sources report. */
    @Override
    public void close() {
        spool.close();
    }
}
