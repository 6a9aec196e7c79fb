package parley.change;

import java.util.Map;
import java.util.Optional;
import parley.record.value.Thing;

/** The addresses of the pages of each kind of thing. */
final class Addresses {

    private static final Map<String, Thing> FOLDERS = Map.of(
            "statements", Thing.STATEMENT,
            "talks", Thing.TALKS,
            "speakers", Thing.PARTICIPANT,
            "sources", Thing.SOURCE,
            "topics", Thing.TOPIC);

    private Addresses() {}

    /** The kind of thing whose pages are in a folder. */
    static Optional<Thing> thingIn(String folder) {
        return Optional.ofNullable(FOLDERS.get(folder));
    }

    static String of(Thing thing, String id) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> folder.getValue() == thing)
                .map(folder -> "/" + folder.getKey() + "/" + id)
                .findFirst()
                .orElseThrow();
    }
}
