package parley.archive;

import java.util.Comparator;

/**
 * Where something stands in the files of a record.
 *
 * @param file relative to the folder of the record; the folder itself where the line is 0
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    static Place whole(String file) {
        return new Place(file, 1, 1);
    }

    static Place folder(String location) {
        return new Place(location, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        // Whatever a file is called, a fault is told on one line.
        var name = file.replaceAll("\\p{Cntrl}", "?");
        return line == 0 ? name : name + ":" + line + ":" + column;
    }
}
