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

    private final String kind;
    private final String home;
    private final Faults faults;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> formers = new HashMap<>();

    /**
     * @param home the file that such things are in, or the folder of the files
     */
    Ids(String kind, String home, Faults faults) {
        this.kind = kind;
        this.home = home;
        this.faults = faults;
    }

    /** An id as it is, its form checked. */
    static Text formed(Text id, Faults faults) {
        if (id.isRead() && (!FORM.matcher(id.text()).matches() || id.text().length() > LONGEST)) {
            faults.add(
                    id.place(),
                    "badly formed id '%s'; write lower case letters, digits and single hyphens, at most %d, as in third-round"
                            .formatted(id.text(), LONGEST));
        }
        return id;
    }

    void add(Text id) {
        if (!id.isRead()) {
            return;
        }
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
        check(id, role, "; add it to " + home);
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
        var unread = faults.unread().stream().filter(file -> file.startsWith(home)).toList();
        if (unread.isEmpty()) {
            var end =
                    formers.getOrDefault(
                            id.text(), Nearest.orElse(id.text(), places.keySet(), advice));
            faults.add(id.place(), "unknown %s '%s'%s".formatted(role, id.text(), end));
        } else {
            faults.await(unread);
        }
    }

    boolean isIn(String id, String file) {
        return places.containsKey(id) && places.get(id).file().equals(file);
    }
}
