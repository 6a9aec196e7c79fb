package parley.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of one kind of thing in a record, each of which may be given once. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    /** So many ids are looked for among all others, which takes a while where there are many. */
    private static final int MOST_MEANT = 100;

    private final String kind;
    private final String home;
    private final Faults faults;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> formers = new HashMap<>();
    private final Map<String, Optional<String>> meant = new HashMap<>();
    private boolean isInFolder;

    /**
     * @param home the file that such things are in beside those of its folder, or that folder
     */
    Ids(String kind, String home, Faults faults) {
        this.kind = kind;
        this.home = home;
        this.faults = faults;
    }

    /** An id as it is, its form checked. */
    static Text formed(Text id, Faults faults) {
        if (id.isRead() && !isFormed(id.text())) {
            faults.add(
                    id.place(),
                    "badly formed id '%s'; write lower case letters, digits and single hyphens, at most %d, as in third-round"
                            .formatted(id.text(), LONGEST));
        }
        return id;
    }

    static boolean isFormed(String id) {
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    void add(Text id) {
        if (!id.isRead()) {
            return;
        }
        isInFolder |= id.place().file().startsWith(ContentReader.folder(home));
        var first = places.putIfAbsent(id.text(), id.place());
        if (first != null) {
            faults.add(
                    id.place(),
                    "doubled id '%s', first at %s; give one of the two another id"
                            .formatted(id.text(), first));
        }
    }

    void check(Text id) {
        check(id, kind);
    }

    /**
     * Notes an id that something had once.
     *
     * @param advice what whoever writes it is to do
     */
    void addFormer(String id, String advice) {
        formers.put(id, advice);
    }

    /** Where the thing with an id stands. */
    Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    void check(List<Text> ids) {
        ids.forEach(this::check);
    }

    void check(Text id, String role) {
        check(id, role, "; add it to " + home());
    }

    private String home() {
        return isInFolder && home.endsWith(".yaml")
                ? "a file in " + ContentReader.folder(home)
                : home;
    }

    /**
     * Tells of an id that nothing has, unless what can't be read yet may have it.
     *
     * @param advice what to do where no other id comes near
     */
    void check(Text id, String role, String advice) {
        if (!id.isRead() || places.containsKey(id.text())) {
            return;
        }
        if (faults.mayHold(home)) {
            faults.await(home);
            return;
        }
        var written = Faults.cut(id.text());
        faults.add(
                id.place(),
                () -> "unknown %s '%s'%s".formatted(role, written, end(written, advice)));
    }

    /** Looked for once for each id: a speaker is misspelt in each of their statements. */
    private String end(String id, String advice) {
        if (formers.containsKey(id)) {
            return formers.get(id);
        }
        if (meant.size() < MOST_MEANT) {
            meant.computeIfAbsent(id, any -> Nearest.of(id, places.keySet()));
        }
        return meant.getOrDefault(id, Optional.empty())
                .map("; did you mean '%s'?"::formatted)
                .orElse(advice);
    }

    boolean isIn(String id, String file) {
        return places.containsKey(id) && places.get(id).file().equals(file);
    }
}
