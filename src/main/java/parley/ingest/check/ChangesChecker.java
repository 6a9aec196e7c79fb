package parley.ingest.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.ingest.derive.AddedDays;
import parley.ingest.derive.Renames;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Change;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.record.value.Thing;

/** Checks the log of changes against what is on record. */
final class ChangesChecker {

    private final RecordContent content;
    private final Map<String, IdRegistry> ids;
    private final Faults faults;
    private final Renames history;
    private final AddedDays arrivals;
    private final Map<String, Position> written = new HashMap<>();
    private final Set<String> circles = new HashSet<>();

    /** The last correction of each field of a statement. */
    private final Map<String, Change> corrections = new HashMap<>();

    /**
     * @param ids those on record, by the kind of their thing
     */
    ChangesChecker(RecordContent content, Map<String, IdRegistry> ids, AddedDays arrivals, Faults faults) {
        this.content = content;
        this.ids = ids;
        this.faults = faults;
        history = new Renames(content.changes());
        this.arrivals = arrivals;
        content.changes().stream()
                .filter(change -> change.thing().equals(Thing.STATEMENT.text())
                        && change.field().isPresent())
                .forEach(change -> corrections.merge(
                        history.end(change.thing(), change.id().text()) + " "
                                + change.field().get(),
                        change,
                        ChangesChecker::later));
    }

    private static Change later(Change one, Change other) {
        return day(other).isBefore(day(one)) ? one : other;
    }

    private static LocalDate day(Change change) {
        return change.day().map(LocatedDay::date).orElse(LocalDate.MIN);
    }

    /** What was corrected stands there no more. */
    void check(Statement statement) {
        if (!corrections.isEmpty()) {
            checkCorrected(statement, "words", statement.words());
            checkCorrected(statement, "date", statement.date().text());
            checkCorrected(statement, "occasion", statement.occasion().orElse(""));
            checkCorrected(statement, "asked", statement.asked().orElse(""));
        }
    }

    private void checkCorrected(Statement statement, String field, String now) {
        var last = corrections.get(statement.id().text() + " " + field);
        if (last != null && last.was().filter(now::equals).isPresent()) {
            faults.add(
                    last.place(),
                    "'was' is what stands under '%s' of statement '%s' today; write what stood there before, or correct it there"
                            .formatted(field, statement.id().text()));
        }
    }

    /** Registers former ids, so that whoever still uses one is told what became of it. */
    void tell() {
        history.formers().forEach(this::tell);
    }

    /** Checks the log; all ids must be known by then. */
    void check() {
        content.changes().stream()
                .filter(change -> change.id().isRead() && !change.kind().isEmpty())
                .forEach(this::check);
    }

    private void tell(Renames.Id former) {
        if (history.isCircle(former.thing(), former.id())) {
            return;
        }
        var change = history.leaving(former.thing(), former.id()).orElseThrow();
        ids.get(former.thing())
                .addFormer(
                        former.id(),
                        change.isWithdrawal()
                                ? "; it is withdrawn at %s, so take it out here"
                                        .formatted(change.id().place())
                                : "; it is renamed at %s, so write '%s'"
                                        .formatted(change.id().place(), history.end(former.thing(), former.id())));
    }

    private void check(Change change) {
        var from = change.from().filter(id -> id.text().equals(change.id().text()));
        if (from.isPresent()) {
            faults.add(
                    from.get().place(),
                    "%s '%s' is renamed to itself; write the old id here, or take the entry out"
                            .formatted(change.thing(), change.id().text()));
            return;
        }
        checkOnce(change);
        change.left().ifPresent(id -> checkLeft(change, id));
        if (!change.isWithdrawal()) {
            checkThere(change);
            checkDay(change);
        }
        if (change.isRenaming()) {
            checkCircle(change);
        }
    }

    private void checkOnce(Change change) {
        if (change.day().isEmpty() || change.left().isPresent()) {
            return;
        }
        var key = String.join(
                " ",
                change.kind(),
                change.thing(),
                change.id().text(),
                change.day().get().date().toString(),
                change.field().orElse(""));
        var first = written.putIfAbsent(key, change.place());
        if (first != null) {
            faults.add(
                    change.place(),
                    "%s '%s' is %s twice on one day, first at %s; write both reasons there"
                            .formatted(change.thing(), change.id().text(), change.kind(), first));
        }
    }

    /** An id is given up once, and nothing has it after that. */
    private void checkLeft(Change change, LocatedText id) {
        var first = history.leaving(change.thing(), id.text()).orElse(change);
        if (first != change) {
            faults.add(
                    id.place(),
                    "%s '%s' is %s already at %s; an id is given up once, so take one of the two out"
                            .formatted(change.thing(), id.text(), first.kind(), first.place()));
            return;
        }
        if (history.isCircle(change.thing(), id.text())) {
            return;
        }
        ids.get(change.thing())
                .place(id.text())
                .ifPresent(place -> faults.add(
                        place,
                        "%s '%s' is %s at %s; %s, or give what is new another id"
                                .formatted(
                                        change.thing(),
                                        id.text(),
                                        change.kind(),
                                        id.place(),
                                        change.isWithdrawal() ? "take it out here" : "write the new id here")));
    }

    private void checkThere(Change change) {
        if (history.leaving(change.thing(), change.id().text()).isEmpty()) {
            ids.get(change.thing())
                    .check(change.id(), change.thing(), "; only what is on record can be " + change.kind());
        }
    }

    private void checkDay(Change change) {
        var added = arrivals.of(
                change.thing(), history.end(change.thing(), change.id().text()));
        if (change.day().isPresent()
                && added.isPresent()
                && change.day().get().date().isBefore(added.get())) {
            faults.add(
                    change.day().get().place(),
                    "%s '%s' came on record on %s, after it is %s; write that day or a later one"
                            .formatted(change.thing(), change.id().text(), added.get(), change.kind()));
        }
    }

    private void checkCircle(Change change) {
        var from = change.from().orElseThrow().text();
        if (history.isCircle(change.thing(), from) && !circles.contains(change.thing() + from)) {
            var path = history.path(change.thing(), from);
            path.forEach(id -> circles.add(change.thing() + id));
            faults.add(
                    change.id().place(),
                    "the renamings of %s '%s' go in a circle: %s, %s; let the last lead to what is on record"
                            .formatted(change.thing(), from, String.join(", ", path), from));
        }
    }
}
