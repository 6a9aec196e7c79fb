package parley.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of one kind of thing in a record, each of which may be given once. */
final class Ids {

    private final String kind;
    private final String home;
    private final Faults faults;
    private final Map<String, Place> places = new HashMap<>();

    /**
     * @param home the file that such things are in, or the folder of the files
     */
    Ids(String kind, String home, Faults faults) {
        this.kind = kind;
        this.home = home;
        this.faults = faults;
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

    void check(List<Text> ids) {
        ids.forEach(this::check);
    }

    /** Tells of an id that nothing has, unless what can't be read yet may have it. */
    void check(Text id, String role) {
        if (!id.isRead() || places.containsKey(id.text())) {
            return;
        }
        var unread = faults.unread().stream().filter(file -> file.startsWith(home)).toList();
        if (unread.isEmpty()) {
            var end = Nearest.orElse(id.text(), places.keySet(), "; add it to " + home);
            faults.add(id.place(), "unknown %s '%s'%s".formatted(role, id.text(), end));
        } else {
            faults.await(unread);
        }
    }

    boolean isIn(String id, String file) {
        return places.containsKey(id) && places.get(id).file().equals(file);
    }
}
