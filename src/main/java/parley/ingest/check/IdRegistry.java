package parley.ingest.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ingest.yaml.DataFiles;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.ingest.yaml.Suggestion;

/** The ids of one kind of thing in a record, each of which may be given once. */
public final class IdRegistry {

    /** How many ids get a suggestion: to search among 100,000 others takes 83 ms. */
    private static final int MOST_MEANT = 100;

    /** How many ids that begin as the one written does are offered. */
    private static final int MOST_LONGER = 3;

    private final String kind;
    private final String home;
    private final Faults faults;
    private final Map<String, Position> places = new HashMap<>();
    private final Map<String, String> formers = new HashMap<>();
    private final Map<String, Optional<String>> meant = new HashMap<>();
    private boolean isInFolder;

    /**
     * @param home the file in which they are defined, or the folder
     */
    IdRegistry(String kind, String home, Faults faults) {
        this.kind = kind;
        this.home = home;
        this.faults = faults;
    }

    void add(LocatedText id) {
        if (!id.isRead()) {
            return;
        }
        isInFolder |= id.place().file().startsWith(DataFiles.folder(home));
        var first = places.putIfAbsent(id.text(), id.place());
        if (first != null) {
            faults.add(
                    id.place(),
                    "doubled id '%s', first at %s; give one of the two another id".formatted(id.text(), first));
        }
    }

    void check(LocatedText id) {
        check(id, kind);
    }

    /**
     * Adds an id that is no longer in use.
     *
     * @param advice what to write in its place
     */
    void addFormer(String id, String advice) {
        formers.put(id, advice);
    }

    /** Where an id is defined. */
    Optional<Position> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    void check(List<LocatedText> ids) {
        ids.forEach(this::check);
    }

    void check(LocatedText id, String role) {
        check(id, role, "; add it to " + home());
    }

    private String home() {
        return isInFolder && home.endsWith(".yaml") ? "a file in " + DataFiles.folder(home) : home;
    }

    /**
     * Reports an unknown id, unless a file that is no YAML might define it.
     *
     * @param advice what to do if no other id is similar
     */
    void check(LocatedText id, String role, String advice) {
        if (!id.isRead() || places.containsKey(id.text()) || faults.isMisplaced(id.text())) {
            return;
        }
        if (faults.mayHold(home, id.text())) {
            faults.await("references");
            return;
        }
        var written = Faults.cut(id.text());
        faults.add(id.place(), () -> "unknown %s '%s'%s".formatted(role, written, end(written, advice)));
    }

    /** The search is made once for each id, since a misspelt speaker may stand in many statements. */
    private String end(String id, String advice) {
        if (formers.containsKey(id)) {
            return formers.get(id);
        }
        if (meant.size() < MOST_MEANT) {
            meant.computeIfAbsent(id, any -> Suggestion.of(id, places.keySet()).or(() -> longer(id)));
        }
        return meant.getOrDefault(id, Optional.empty())
                .map("; did you mean '%s'?"::formatted)
                .orElse(advice);
    }

    /** The ids that begin with one and go on: namesakes are told apart so. */
    private Optional<String> longer(String id) {
        var all = places.keySet().stream()
                .filter(known -> known.startsWith(id + "-"))
                .sorted()
                .limit(MOST_LONGER)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("' or '", all));
    }

    boolean isIn(String id, String file) {
        return places.containsKey(id) && places.get(id).file().equals(file);
    }
}
