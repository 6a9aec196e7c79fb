package parley.timeline;

import java.util.Optional;
import parley.statement.StatementJson;
import parley.talks.TalksJson;

/** An entry as data: either a statement or talks. */
record EntryJson(Optional<StatementJson> statement, Optional<TalksJson> talks) {

    static EntryJson of(EntryView entry) {
        return new EntryJson(
                Optional.ofNullable(entry.statement()).map(StatementJson::of),
                Optional.ofNullable(entry.talks()).map(TalksJson::of));
    }
}
