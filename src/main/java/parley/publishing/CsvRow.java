package parley.publishing;

import java.util.List;

/**
 * A row of a list as CSV: a record with one component a column, named as the column in camel case. A component that is
 * described nowhere else is described as the column of that name in the table of the same name.
 */
public interface CsvRow {

    /** Several values as one cell. */
    static String cell(List<String> values) {
        return String.join("; ", values);
    }

    /** The ids of several things as one cell. */
    static String ids(List<Reference> things) {
        return cell(things.stream().map(Reference::id).toList());
    }
}
