package parley.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.text.Excerpt;

/** Collects everything that is wrong with a record, so that an editor hears of it all at once. */
final class Faults {

    // What an editor wrote is quoted in a message, and may be a whole article.
    private static final int LONGEST = 600;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> awaited = new TreeSet<>();

    void add(Place place, String message) {
        var line = message.replace('\n', ' ');
        faults.add(new Fault(place, Excerpt.of(line, LONGEST)));
    }

    /** Adds what was found in one file. */
    void addAll(Faults others) {
        faults.addAll(others.faults);
        unread.addAll(others.unread);
        awaited.addAll(others.awaited);
    }

    /** Adds a fault that hides what else its file may hold, ids among it. */
    void addUnread(Place place, String message) {
        add(place, message);
        markUnread(place.file());
    }

    void markUnread(String file) {
        unread.add(file);
    }

    boolean hasUnread(String file) {
        return unread.contains(file);
    }

    Collection<String> unread() {
        return unread;
    }

    /** Notes that an id is not known, but that these files may yet hold it. */
    void await(Collection<String> files) {
        awaited.addAll(files);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** By file, line and column; at one place in the order of their finding. */
    List<Fault> sorted() {
        return faults.stream().sorted(Comparator.comparing(Fault::place)).toList();
    }

    /** The files that must be readable before every id can be checked. */
    List<String> awaited() {
        return List.copyOf(awaited);
    }
}
