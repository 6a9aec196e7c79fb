package parley.ingest.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.format.RecordContent.Source;
import parley.record.value.SourcePlace;

/** The offices that sources give to people: each with the oldest and the newest source of it. */
public final class OfficeSpans {

    /** A source's place that gives an office; exact if the source's file names it for the office. */
    private record Mention(String source, SourcePlace place, boolean isExact) {}

    private record Holding(String participant, String office) {}

    /** A row of the table of offices. */
    public record OfficeRow(
            String participantId,
            int position,
            String office,
            String firstSourceId,
            SourcePlace place,
            String lastSourceId) {}

    private final SourceOrder order;
    private final Map<Holding, Mention> first = new HashMap<>();
    private final Map<Holding, String> newest = new HashMap<>();

    public OfficeSpans(SourceOrder order) {
        this.order = order;
    }

    /** Adds what a source gives. */
    public void add(Source source) {
        var id = source.id().text();
        for (var statement : source.statements()) {
            // The first report written is the main one; a heading may report the words alone.
            var place = statement.reports().get(0).at();
            for (var speaker : statement.speakers()) {
                speaker.office()
                        .ifPresent(office ->
                                add(speaker.participant().orElseThrow().text(), office, new Mention(id, place, false)));
            }
        }
        for (var office : source.offices()) {
            add(office.participant().text(), office.office(), new Mention(id, office.at(), true));
        }
    }

    private void add(String participant, String office, Mention mention) {
        var holding = new Holding(participant, office);
        first.merge(holding, mention, (one, other) -> before(one, other) <= 0 ? one : other);
        newest.merge(holding, mention.source(), (one, other) -> order.newest(List.of(one, other)));
    }

    private int before(Mention one, Mention other) {
        return Comparator.comparing((Mention mention) -> order.position(mention.source()))
                .thenComparing(mention -> !mention.isExact())
                .thenComparing(Mention::place)
                .compare(one, other);
    }

    /** One for each office of each participant, the oldest of a participant first. */
    public List<OfficeRow> rows() {
        var positions = new HashMap<String, Integer>();
        return first.keySet().stream()
                .sorted(Comparator.comparing(Holding::participant)
                        .thenComparing(
                                holding -> order.position(first.get(holding).source()))
                        .thenComparing(holding -> first.get(holding).place())
                        .thenComparing(Holding::office))
                .map(holding -> new OfficeRow(
                        holding.participant(),
                        positions.merge(holding.participant(), 1, Integer::sum),
                        holding.office(),
                        first.get(holding).source(),
                        first.get(holding).place(),
                        newest.get(holding)))
                .toList();
    }
}
