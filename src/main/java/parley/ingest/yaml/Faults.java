package parley.ingest.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import parley.text.Excerpt;

/**
 * Collects what is wrong with a record, so that an editor hears of it all at once; of more faults
 * than anyone reads, the first.
 */
public final class Faults {

    public static final int MOST = 1_000;

    // What an editor wrote is quoted in a message, and may be a whole article.
    private static final int LONGEST = 600;

    /** A fault whose message may take long to make, and is made only if it is told. */
    private record Found(Position place, boolean isOfKey, Supplier<String> message) {}

    /** A fault of a key before what its entry lacks, which has the place of its first key. */
    private static final Comparator<Found> BY_PLACE =
            Comparator.comparing(Found::place).thenComparing(found -> !found.isOfKey());

    private final List<Found> first = new ArrayList<>();
    private final TreeSet<String> unread = new TreeSet<>();
    private final TreeSet<String> awaited = new TreeSet<>();
    private final Set<String> misplaced = new HashSet<>();
    private int count;

    public void add(Position place, String message) {
        var line = cut(message);
        add(place, () -> line);
    }

    /**
     * Adds a fault.
     *
     * @param message is kept: it must not hold on to the text of a file
     */
    public void add(Position place, Supplier<String> message) {
        add(new Found(place, false, message));
    }

    /** Adds a fault of a key itself. */
    void addOfKey(Position place, Supplier<String> message) {
        add(new Found(place, true, message));
    }

    private void add(Found found) {
        first.add(found);
        count++;
        keepFirst();
    }

    /** Adds what was found in one file. */
    public void addAll(Faults others) {
        first.addAll(others.first);
        count += others.count;
        keepFirst();
        unread.addAll(others.unread);
        awaited.addAll(others.awaited);
        misplaced.addAll(others.misplaced);
    }

    private void keepFirst() {
        if (first.size() > 2 * MOST) {
            first.sort(BY_PLACE);
            first.subList(MOST, first.size()).clear();
        }
    }

    /** Adds a fault that hides what else its file may hold, ids among it. */
    public void addUnread(Position place, String message) {
        add(place, message);
        markUnread(place.file());
    }

    void markUnread(String file) {
        unread.add(file);
    }

    /** Notes an id that stands where it can't be read as one, for a reason that was told. */
    void addMisplaced(String id) {
        misplaced.add(id);
    }

    /** Whether a fault already tells why nothing has this id. */
    public boolean isMisplaced(String id) {
        return misplaced.contains(id);
    }

    public boolean hasUnread(String file) {
        return unread.contains(file);
    }

    /** Whether the file of this name, or one in its folder, may hold more than could be read. */
    public boolean mayHold(String home) {
        var folder = DataFiles.folder(home);
        var next = unread.ceiling(folder);
        return unread.contains(home) || next != null && next.startsWith(folder);
    }

    /** Notes that an id is not known, but that what can't be read yet may hold it. */
    public void await(String home) {
        awaited.add(home);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are, those that are not kept among them. */
    public int count() {
        return count;
    }

    /** The first by file, line and column; at one place those of keys, then in the order of their finding. */
    public List<Fault> sorted() {
        return first.stream()
                .sorted(BY_PLACE)
                .limit(MOST)
                .map(found -> new Fault(found.place(), cut(found.message().get())))
                .toList();
    }

    /** The files that must be readable before every id can be checked. */
    List<String> awaited() {
        return unread.stream()
                .filter(file -> awaited.stream().anyMatch(home -> DataFiles.isOf(home, file)))
                .toList();
    }

    /** A text on one line, at a length that can be read. */
    public static String cut(String text) {
        return Excerpt.of(text.replace('\n', ' '), LONGEST);
    }
}
