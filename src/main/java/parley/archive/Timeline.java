package parley.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.archive.Content.Source;
import parley.record.EdtfDate;

/** The talks and statements of a record in the one order of its timeline. */
final class Timeline {

    /**
     * A place on the timeline.
     *
     * @param paragraph the first in the source, and then the order within the file
     */
    record Item(EdtfDate date, boolean isStatement, int paragraph, int written, String id) {}

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::date, SourceOrder.BY_DATE)
                    .thenComparing(Item::isStatement)
                    .thenComparing(Item::paragraph)
                    .thenComparing(Item::written)
                    .thenComparing(Item::id);

    private final List<Item> items = new ArrayList<>();

    /** Each date once: many statements fall on a day, and all of them are kept here. */
    private final Map<EdtfDate, EdtfDate> dates = new HashMap<>();

    Timeline(Content content) {
        for (var talks : content.talks()) {
            if (!talks.reports().isEmpty()) {
                var paragraph = talks.reports().get(0).paragraph();
                add(talks.date(), false, paragraph, items.size(), talks.id());
            }
        }
    }

    void add(Source source) {
        var written = 0;
        for (var statement : source.statements()) {
            var paragraph = SourceOrder.paragraph(statement);
            add(statement.date(), true, paragraph, written++, statement.id());
        }
    }

    private void add(EdtfDate date, boolean isStatement, int paragraph, int written, Text id) {
        var one = dates.computeIfAbsent(date, same -> same);
        items.add(new Item(one, isStatement, paragraph, written, id.text()));
    }

    /** From the first to the last. */
    List<Item> items() {
        items.sort(ORDER);
        return items;
    }
}
