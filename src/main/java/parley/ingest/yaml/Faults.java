package parley.ingest.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.text.Excerpt;

/**
 * Collects the faults of a record, so that an editor sees all of them at once. Of more than {@link #MOST} only the
 * first are kept.
 */
public final class Faults {

    public static final int MOST = 1_000;

    // A message may quote what an editor wrote, such as a whole article.
    private static final int LONGEST = 600;

    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9-]+");

    /** A fault whose message is made only if it is told, since that may take long. */
    private record Found(Position place, boolean isOfKey, Supplier<String> message) {}

    /** Faults of a key come before those of missing keys, which have the place of the first key. */
    private static final Comparator<Found> BY_PLACE =
            Comparator.comparing(Found::place).thenComparing(found -> !found.isOfKey());

    private final List<Found> first = new ArrayList<>();
    private final TreeSet<String> unread = new TreeSet<>();
    /** What unreadable files hold that may be ids; of those of which it is not known, nothing. */
    private final Map<String, Set<String>> wordsOfUnread = new HashMap<>();

    private final Map<String, Integer> awaited = new TreeMap<>();
    private final Set<String> misplaced = new HashSet<>();
    private int count;

    public void add(Position place, String message) {
        var line = cut(message);
        add(place, () -> line);
    }

    /**
     * Adds a fault.
     *
     * @param message must not refer to the text of a file, which would stay in memory
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
        wordsOfUnread.putAll(others.wordsOfUnread);
        others.awaited.forEach((what, count) -> awaited.merge(what, count, Integer::sum));
        misplaced.addAll(others.misplaced);
    }

    private void keepFirst() {
        if (first.size() > 2 * MOST) {
            first.sort(BY_PLACE);
            first.subList(MOST, first.size()).clear();
        }
    }

    /** Adds a fault that makes the rest of its file unreadable. */
    public void addUnread(Position place, String message) {
        add(place, message);
        markUnread(place.file());
    }

    private void markUnread(String file) {
        unread.add(file);
    }

    /** Notes which ids a file may hold that can't be read. */
    void noteWords(DataFile file) {
        var words = NO_ID.splitAsStream(file.text()).filter(LocatedText::isId).collect(Collectors.toSet());
        // Of a file that was emptied, one fault is enough.
        if (!words.isEmpty()) {
            wordsOfUnread.put(file.name(), words);
        }
    }

    /** Notes an id that stands where none is read, for which a fault was added. */
    void addMisplaced(String id) {
        misplaced.add(id);
    }

    /** Whether a fault already says why this id is not defined. */
    public boolean isMisplaced(String id) {
        return misplaced.contains(id);
    }

    public boolean hasUnread(String file) {
        return unread.contains(file);
    }

    /** Whether the file of this name, or one in its folder, could not be read. */
    public boolean mayHold(String home) {
        var folder = DataFiles.folder(home);
        var next = unread.ceiling(folder);
        return unread.contains(home) || next != null && next.startsWith(folder);
    }

    /** Whether a file of a home could not be read and may hold an id. */
    public boolean mayHold(String home, String id) {
        return mayHold(home)
                && unread.stream()
                        .filter(file -> DataFiles.isOf(home, file)
                                || DataFiles.folder(home).equals(file + "/"))
                        // What was checked defines nothing.
                        .filter(file -> !file.endsWith(".evidence"))
                        .map(wordsOfUnread::get)
                        .anyMatch(words -> words == null || words.contains(id));
    }

    /**
     * Counts a check that can't be made before all files can be read.
     *
     * @param what is not checked, such as "references"
     */
    public void await(String what) {
        awaited.merge(what, 1, Integer::sum);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are, including those that are not kept. */
    public int count() {
        return count;
    }

    /** The first by file, line and column. */
    public List<Fault> sorted() {
        return first.stream()
                .sorted(BY_PLACE)
                .limit(MOST)
                .map(found -> new Fault(found.place(), cut(found.message().get())))
                .toList();
    }

    /** The unreadable files of the record. */
    List<String> unread() {
        return unread.stream().filter(DataFiles::isOfRecord).toList();
    }

    /** How many checks of what could not be made in the other files. */
    Map<String, Integer> awaited() {
        return awaited;
    }

    /** A text on one line, shortened. */
    public static String cut(String text) {
        return Excerpt.of(text.replace('\n', ' '), LONGEST);
    }
}
