package parley.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The offices that the sources give to people: each with the oldest and the newest source of it.
 */
final class Offices {

    /** One source's paragraph that gives an office; an exact one is named by the source's file. */
    private record Mention(String source, int paragraph, boolean isExact) {}

    private record Holding(String participant, String office) {}

    /** What the record holds of one office of one participant; the position counts from 1. */
    record Row(
            String participant,
            int position,
            String office,
            String firstSource,
            int firstParagraph,
            String lastSource) {}

    private final SourceOrder order;
    private final Map<Holding, List<Mention>> mentions = new LinkedHashMap<>();

    private Offices(SourceOrder order) {
        this.order = order;
    }

    static List<Row> of(SourceOrder order) {
        var offices = new Offices(order);
        for (var source : order.sources()) {
            var id = source.id().text();
            for (var statement : source.statements()) {
                // The first report written is the main one; a heading may report the words alone.
                var paragraph = statement.reports().get(0).paragraph();
                statement
                        .office()
                        .ifPresent(
                                office ->
                                        offices.add(
                                                statement.speaker().text(),
                                                office,
                                                new Mention(id, paragraph, false)));
            }
            for (var office : source.offices()) {
                offices.add(
                        office.participant().text(),
                        office.office(),
                        new Mention(id, office.paragraph(), true));
            }
        }
        return offices.rows();
    }

    private void add(String participant, String office, Mention mention) {
        mentions.computeIfAbsent(new Holding(participant, office), any -> new ArrayList<>())
                .add(mention);
    }

    private List<Row> rows() {
        Map<String, List<Row>> byParticipant = new TreeMap<>();
        mentions.forEach(
                (holding, found) ->
                        byParticipant
                                .computeIfAbsent(holding.participant(), any -> new ArrayList<>())
                                .add(row(holding, found)));
        var rows = new ArrayList<Row>();
        for (var held : byParticipant.values()) {
            held.sort(
                    Comparator.comparing((Row row) -> order.position(row.firstSource()))
                            .thenComparing(Row::firstParagraph)
                            .thenComparing(Row::office));
            for (var row : held) {
                rows.add(
                        new Row(
                                row.participant(),
                                held.indexOf(row) + 1,
                                row.office(),
                                row.firstSource(),
                                row.firstParagraph(),
                                row.lastSource()));
            }
        }
        return rows;
    }

    private Row row(Holding holding, List<Mention> found) {
        var first =
                found.stream()
                        .min(
                                Comparator.comparing(
                                                (Mention mention) ->
                                                        order.position(mention.source()))
                                        .thenComparing(mention -> !mention.isExact())
                                        .thenComparing(Mention::paragraph))
                        .orElseThrow();
        return new Row(
                holding.participant(),
                0,
                holding.office(),
                first.source(),
                first.paragraph(),
                order.newest(found.stream().map(Mention::source).toList()));
    }
}
