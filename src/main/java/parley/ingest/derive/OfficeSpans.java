package parley.ingest.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.ingest.format.RecordContent.Source;

/**
 * The offices that the sources give to people: each with the oldest and the newest source of it.
 */
public final class OfficeSpans {

    /** One source's paragraph that gives an office; an exact one is named by the source's file. */
    private record Mention(String source, int paragraph, boolean isExact) {}

    private record Holding(String participant, String office) {}

    /** A row of the table of offices. */
    public record OfficeRow(
            String participantId,
            int position,
            String office,
            String firstSourceId,
            int firstParagraph,
            String lastSourceId) {}

    private final SourceOrder order;
    private final Map<Holding, Mention> first = new LinkedHashMap<>();
    private final Map<Holding, String> newest = new HashMap<>();

    public OfficeSpans(SourceOrder order) {
        this.order = order;
    }

    /** Adds what a source gives. */
    public void add(Source source) {
        var id = source.id().text();
        for (var statement : source.statements()) {
            // The first report written is the main one; a heading may report the words alone.
            var paragraph = statement.reports().get(0).paragraph();
            statement
                    .office()
                    .ifPresent(office -> add(statement.speaker().text(), office, new Mention(id, paragraph, false)));
        }
        for (var office : source.offices()) {
            add(office.participant().text(), office.office(), new Mention(id, office.paragraph(), true));
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
                .thenComparing(Mention::paragraph)
                .compare(one, other);
    }

    /** One for each office of each participant. */
    public List<OfficeRow> rows() {
        Map<String, List<OfficeRow>> byParticipant = new TreeMap<>();
        first.forEach((holding, mention) -> byParticipant
                .computeIfAbsent(holding.participant(), any -> new ArrayList<>())
                .add(row(holding, mention)));
        var rows = new ArrayList<OfficeRow>();
        for (var held : byParticipant.values()) {
            held.sort(Comparator.comparing((OfficeRow row) -> order.position(row.firstSourceId()))
                    .thenComparing(OfficeRow::firstParagraph)
                    .thenComparing(OfficeRow::office));
            var position = 0;
            for (var row : held) {
                rows.add(new OfficeRow(
                        row.participantId(),
                        ++position,
                        row.office(),
                        row.firstSourceId(),
                        row.firstParagraph(),
                        row.lastSourceId()));
            }
        }
        return rows;
    }

    private OfficeRow row(Holding holding, Mention mention) {
        return new OfficeRow(
                holding.participant(), 0, holding.office(), mention.source(), mention.paragraph(), newest.get(holding));
    }
}
