package parley.ingest.yaml;

import java.util.Comparator;

/**
 * A place in the files of a record.
 *
 * @param file relative to the folder of the record; the folder itself where the line is 0
 * @param line counted from 1
 * @param column counted from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public static Position whole(String file) {
        return new Position(file, 1, 1);
    }

    public static Position folder(String location) {
        return new Position(location, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        // Keeps a fault on one line, whatever the name of the file.
        var name = file.replaceAll("\\p{Cntrl}", "?");
        return line == 0 ? name : name + ":" + line + ":" + column;
    }
}
