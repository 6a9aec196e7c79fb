package parley.dataset;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import parley.publishing.CsvRow;
import parley.publishing.format.Csv;
import parley.record.projection.Tables;

/**
 * What the rows of some CSV lists are, read out of the record that is written.
 *
 * @param name what a row is
 */
record CsvList(String name, String description, List<Cell> cells) {

    /** What stands in one column. */
    record Cell(String name, String description) {}

    static List<CsvList> all(List<Tables.Table> tables) {
        return Csv.rows().stream().map(row -> of(row, tables)).toList();
    }

    private static CsvList of(Class<? extends CsvRow> row, List<Tables.Table> tables) {
        var name = StringUtils.uncapitalize(row.getSimpleName().replaceFirst("Csv$", ""));
        return new CsvList(
                name,
                row.getAnnotation(JsonClassDescription.class).value(),
                Csv.columns(row).stream()
                        // A row that is one of two others has their columns too.
                        .filter(column -> column.row() == row || isPart(column.row(), row))
                        .map(column -> new Cell(column.name(), description(column, name, tables)))
                        .toList());
    }

    /** Whether a row takes some of its columns from another record, which is no row itself. */
    private static boolean isPart(Class<?> part, Class<?> row) {
        return !CsvRow.class.isAssignableFrom(part)
                && Stream.of(row.getRecordComponents()).anyMatch(component -> component.getType() == part);
    }

    private static String description(Csv.Column column, String name, List<Tables.Table> tables) {
        return column.description().isEmpty()
                ? tables.stream()
                        .filter(table -> table.name().equals(name))
                        .flatMap(table -> table.columns().stream())
                        .filter(other -> other.name().equals(column.component()))
                        .map(CsvList::description)
                        .findFirst()
                        .orElseThrow()
                : column.description();
    }

    private static String description(Tables.Column column) {
        return column.values().isEmpty()
                ? column.description()
                : "%s One of %s.".formatted(column.description(), String.join(", ", column.values()));
    }
}
