package parley.ingest.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.yaml.LocatedText;

/** The former ids, and what became of them. */
public final class Renames {

    /** An id of one kind of thing; two kinds may have the same one. */
    public record Id(String thing, String id) {}

    private final Map<Id, Change> left = new LinkedHashMap<>();
    private final Map<Id, Id> before = new HashMap<>();

    /** If two changes give up the same id, the first counts. */
    public Renames(List<Change> changes) {
        for (var change : changes) {
            change.left()
                    .filter(id -> id.isRead() && !change.thing().isEmpty())
                    .ifPresent(id -> left.putIfAbsent(former(change, id), change));
        }
        left.forEach((former, change) -> {
            if (change.isRenaming()) {
                before.putIfAbsent(former(change, change.id()), former);
            }
        });
    }

    /** The ids that were given up, in the order of the log. */
    public Collection<Id> formers() {
        return left.keySet();
    }

    /** The change that gave up an id. */
    public Optional<Change> leaving(String thing, String id) {
        return Optional.ofNullable(left.get(new Id(thing, id)));
    }

    /** The id after all renamings; it is on record, or it was withdrawn. */
    public String end(String thing, String id) {
        var path = path(thing, id);
        return path.get(path.size() - 1);
    }

    /** An id and those after each renaming, until one comes a second time. */
    public List<String> path(String thing, String id) {
        var path = new LinkedHashSet<String>();
        var at = Optional.of(id);
        while (at.isPresent() && path.add(at.get())) {
            at = leaving(thing, at.get())
                    .filter(Change::isRenaming)
                    .map(change -> change.id().text());
        }
        return List.copyOf(path);
    }

    /** The id before all renamings; if several were renamed to one, the first in the log. */
    public String origin(String thing, String id) {
        var first = new Id(thing, id);
        while (before.containsKey(first)) {
            first = before.get(first);
        }
        return first.id();
    }

    /** Whether renamings lead back to an id. */
    public boolean isCircle(String thing, String id) {
        return leaving(thing, end(thing, id))
                .filter(Change::isRenaming)
                .filter(last -> last.id().text().equals(id))
                .isPresent();
    }

    private static Id former(Change change, LocatedText id) {
        return new Id(change.thing(), id.text());
    }
}
