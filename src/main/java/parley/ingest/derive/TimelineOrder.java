package parley.ingest.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Talks;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/** The positions of all talks and statements on the timeline. */
public final class TimelineOrder {

    /**
     * What gets a position.
     *
     * @param source the source of a statement; empty for talks
     * @param paragraph the first one that reports it
     * @param written its position in the file, from 0
     */
    private record Item(EdtfDate date, String source, int paragraph, int written, String id) {

        boolean isStatement() {
            return !source.isEmpty();
        }
    }

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::date, EdtfDate.TIMELINE)
            .thenComparing(Item::isStatement)
            .thenComparing(Item::paragraph)
            .thenComparing(Item::written)
            .thenComparing(Item::id);

    private final RecordContent content;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> talks = new HashMap<>();

    /** By source, in the order of its file: a statement takes four bytes. */
    private final Map<String, int[]> statements = new HashMap<>();

    /** Each date once, to save memory: many statements have the same. */
    private final Map<EdtfDate, EdtfDate> dates = new HashMap<>();

    TimelineOrder(RecordContent content) {
        this.content = content;
        for (var one : content.talks()) {
            if (!one.reports().isEmpty()) {
                var paragraph = one.reports().get(0).paragraph();
                add(one.date(), "", paragraph, items.size(), one.id());
            }
        }
    }

    void add(Source source) {
        var written = 0;
        for (var statement : source.statements()) {
            var paragraph = SourceOrder.paragraph(statement);
            add(statement.date(), source.id().text(), paragraph, written++, statement.id());
        }
        statements.put(source.id().text(), new int[written]);
    }

    private void add(EdtfDate date, String source, int paragraph, int written, LocatedText id) {
        var one = dates.computeIfAbsent(date, same -> same);
        items.add(new Item(one, source, paragraph, written, id.text()));
    }

    /** Gives a position to everything that was added. */
    public void order() {
        items.sort(ORDER);
        var position = 0;
        for (var item : items) {
            position++;
            if (item.isStatement()) {
                statements.get(item.source())[item.written()] = position;
            } else {
                talks.put(item.id(), position);
            }
        }
        items.clear();
    }

    /** The position of talks, from 1. */
    public int position(Talks one) {
        return talks.get(one.id().text());
    }

    /** The positions of the statements of a source by their ids, from 1. */
    public Map<String, Integer> positions(Source source) {
        var positions = new HashMap<String, Integer>();
        var written = statements.get(source.id().text());
        var at = 0;
        for (var statement : source.statements()) {
            positions.put(statement.id().text(), written[at++]);
        }
        return positions;
    }

    /** All talks in the order of the timeline. */
    public List<Talks> talks() {
        return content.talks().stream()
                .sorted(Comparator.comparing(this::position))
                .toList();
    }
}
