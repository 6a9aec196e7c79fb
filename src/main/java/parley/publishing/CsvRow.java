package parley.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a list as CSV: a record with one component a column, named as the column in camel case. A component that is
 * described nowhere else is described as the column of that name in the table of the same name.
 */
public interface CsvRow {

    /** Several values as one cell; one that holds a semicolon, or begins with the mark for it, is quoted as in CSV. */
    static String cell(List<String> values) {
        return values.stream()
                .map(value ->
                        value.contains(";") || value.startsWith("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value)
                .collect(Collectors.joining("; "));
    }

    /** One cell with a value of each thing, so that the first is of the first; empty where none has one. */
    static String each(List<Optional<String>> values) {
        return values.stream().allMatch(Optional::isEmpty)
                ? ""
                : cell(values.stream().map(value -> value.orElse("")).toList());
    }

    /** The ids of several things as one cell. */
    static String ids(List<Reference> things) {
        return cell(things.stream().map(Reference::id).toList());
    }
}
