package parley.record.projection;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of the record row by row, for those who take all of it and need no entities. */
@Component
public class TableRows {

    /** Enough that asking costs little, few enough to hold. */
    private static final int AT_ONCE = 500;

    /**
     * What gives the rows of a table their order: a number counted from 1, of their own or of what
     * they belong to.
     *
     * @param numbered the table that has the number; t is the table that is read
     * @param join leads from there to the table that is read, where that is another
     */
    private record Order(String numbered, String number, String join) {

        static Order own(String table, String number) {
            return new Order(table + " t", "t." + number, "");
        }

        static Order of(String owner, String key, String table, String reference) {
            return new Order(owner + " n", "n.position", " join %s t on t.%s = n.%s".formatted(table, reference, key));
        }

        // Never by id: databases sort texts in ways of their own.
        static Order of(String table) {
            return switch (table) {
                case "outcome", "report" -> own(table, "id");
                case "report_via" -> own(table, "report_id");
                case "spelling" -> own(table, "group_number");
                case "talks_participant" -> of("talks", "id", table, "talks_id");
                case "office" -> of("participant", "id", table, "participant_id");
                case "office_mention" -> of("source", "id", table, "source_id");
                case "statement_talks", "statement_topic", "statement_speaks_of" ->
                    of("statement", "id", table, "statement_id");
                default -> own(table, "position");
            };
        }
    }

    private final EntityManager database;

    TableRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Hands over each row of a table, a few at a time, to be read within a transaction. They come
     * in the order of the record, statements in that of the timeline, on every database.
     *
     * @param table its name in the schema
     * @param columns their names; a row has a text, a number or a day for each, or null
     */
    public void each(String table, List<String> columns, Consumer<List<? extends @Nullable Object>> row) {
        var order = Order.of(table);
        var query = "select %s from %s%s where %s between :first and :last order by %s%s"
                .formatted(
                        columns.stream().map("t."::concat).collect(Collectors.joining(", ")),
                        order.numbered(),
                        order.join(),
                        order.number(),
                        order.number(),
                        columns.contains("position") ? ", t.position" : "");
        var last = last(order);
        for (var first = 1; first <= last; first += AT_ONCE) {
            for (var found : database.createNativeQuery(query, Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", first + AT_ONCE - 1)
                    .getResultList()) {
                row.accept(Arrays.asList((Object[]) found));
            }
        }
    }

    private int last(Order order) {
        var query = "select coalesce(max(%s), 0) from %s".formatted(order.number(), order.numbered());
        return (Integer) database.createNativeQuery(query, Integer.class).getSingleResult();
    }
}
