package parley.ingest.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.record.value.EdtfDate;

/** The headings of the sources of a record from the oldest to the newest, undated ones last. */
public final class SourceOrder {

    private final List<Source> sources;
    private final Map<String, Integer> positions = new HashMap<>();

    public SourceOrder(Collection<Source> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(Source::published, EdtfDate.TIMELINE)
                        .thenComparing(source -> source.id().text()))
                .toList();
        this.sources.forEach(source -> positions.put(source.id().text(), positions.size() + 1));
    }

    public List<Source> sources() {
        return sources;
    }

    /** Counted from 1. */
    public int position(String source) {
        return positions.get(source);
    }

    /** The newest of these sources; an undated one only if all are. */
    public String newest(Collection<String> ids) {
        return ids.stream()
                .max(Comparator.comparing((String id) -> isDated(id)).thenComparing(this::position))
                .orElseThrow();
    }

    private boolean isDated(String id) {
        return !sources.get(position(id) - 1).published().isNone();
    }

    /** The statements of a source by paragraph, then in the order of its file. */
    public static List<Statement> statements(Source source) {
        return source.statements().stream()
                .sorted(Comparator.comparing(SourceOrder::paragraph))
                .toList();
    }

    /** The first paragraph in which a statement's own source reports it. */
    static int paragraph(Statement statement) {
        return statement.reports().stream()
                .mapToInt(RecordContent.Report::paragraph)
                .min()
                .orElseThrow();
    }
}
