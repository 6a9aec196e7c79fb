package parley.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.archive.Content.Source;
import parley.archive.Content.Talks;
import parley.record.EdtfDate;

/** The talks and statements of a record in the one order of its timeline. */
final class Timeline {

    /**
     * What is to have a place.
     *
     * @param source where a statement is from; empty for talks
     * @param paragraph the first in the source, and then the order within the file
     */
    private record Item(EdtfDate date, String source, int paragraph, int written, String id) {

        boolean isStatement() {
            return !source.isEmpty();
        }
    }

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::date, SourceOrder.BY_DATE)
                    .thenComparing(Item::isStatement)
                    .thenComparing(Item::paragraph)
                    .thenComparing(Item::written)
                    .thenComparing(Item::id);

    private final Content content;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> talks = new HashMap<>();

    /** By source, as they are written in its file: a statement more takes four bytes. */
    private final Map<String, int[]> statements = new HashMap<>();

    /** Each date once: many statements fall on a day, and all of them are kept here. */
    private final Map<EdtfDate, EdtfDate> dates = new HashMap<>();

    Timeline(Content content) {
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

    private void add(EdtfDate date, String source, int paragraph, int written, Text id) {
        var one = dates.computeIfAbsent(date, same -> same);
        items.add(new Item(one, source, paragraph, written, id.text()));
    }

    /** Gives everything that was added its place. */
    void order() {
        items.sort(ORDER);
        var place = 0;
        for (var item : items) {
            place++;
            if (item.isStatement()) {
                statements.get(item.source())[item.written()] = place;
            } else {
                talks.put(item.id(), place);
            }
        }
        items.clear();
    }

    /** The place of talks, from 1. */
    int place(Talks one) {
        return talks.get(one.id().text());
    }

    /** The places of the statements of a source by their ids, from 1. */
    Map<String, Integer> places(Source source) {
        var places = new HashMap<String, Integer>();
        var written = statements.get(source.id().text());
        for (var statement : source.statements()) {
            places.put(statement.id().text(), written[places.size()]);
        }
        return places;
    }

    /** All talks in their order. */
    List<Talks> talks() {
        return content.talks().stream().sorted(Comparator.comparing(this::place)).toList();
    }
}
