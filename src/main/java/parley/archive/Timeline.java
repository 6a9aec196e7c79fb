package parley.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private Timeline() {}

    static List<Item> of(Content content) {
        var items = new ArrayList<Item>();
        var written = 0;
        for (var talks : content.talks()) {
            var paragraph = talks.reports().get(0).paragraph();
            items.add(new Item(talks.date(), false, paragraph, written++, talks.id().text()));
        }
        for (var source : content.sources()) {
            written = 0;
            for (var statement : source.statements()) {
                var paragraph = SourceOrder.paragraph(statement);
                var id = statement.id().text();
                items.add(new Item(statement.date(), true, paragraph, written++, id));
            }
        }
        items.sort(ORDER);
        return items;
    }
}
